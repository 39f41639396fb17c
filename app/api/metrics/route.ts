import { readVerbindingen, readWachtrijstand } from "@/lib/db/wachtrijstand";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { metingen } from "@/lib/metingen";
import { magMeten } from "./mag-meten";

export const dynamic = "force-dynamic";

/**
 * What this node counted, as Prometheus reads it. Behind a token of its own instead of on a second port: the standalone server has one,
 * and the proxy in front need not pass this path. Without `METRICS_TOKEN` there is nothing here.
 */
export async function GET(request: Request): Promise<Response> {
  const { METRICS_TOKEN } = env();
  if (METRICS_TOKEN === undefined) return new Response(null, { status: 404 });
  if (!magMeten(request.headers, METRICS_TOKEN)) return new Response(null, { status: 401, headers: { "www-authenticate": "Bearer", "cache-control": "no-store" } });
  const { register, verbindingen } = metingen();
  for (const [stand, aantal] of Object.entries(readVerbindingen())) verbindingen.set({ stand }, aantal);
  await telWachtrij();
  return new Response(await register.metrics(), { headers: { "content-type": register.contentType, "cache-control": "no-store" } });
}

/** A database that is away takes only the queue out of the answer: what the process counted is wanted then most. */
async function telWachtrij(): Promise<void> {
  const { taken, wachttijd } = metingen();
  taken.reset();
  wachttijd.reset();
  const standen = await readWachtrijstand().catch((error: unknown) => {
    log.warn({ err: error }, "metrics: the queue could not be read");
    return [];
  });
  for (const { taak, stand, aantal, wacht } of standen) {
    taken.set({ taak, stand }, aantal);
    if (wacht !== null) wachttijd.set({ taak }, Math.max(wacht, 0));
  }
}
