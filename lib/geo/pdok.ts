import "server-only";
import { fetch } from "undici";
import { z } from "zod";
import { env } from "@/lib/env";
import { now } from "@/lib/klok";
import { log } from "@/lib/log";
import { err, ok, type Result } from "@/lib/result";
import type { Punt } from "./afstand";

/** What PDOK knows of a postcode. */
export interface PdokPunt extends Punt {
  readonly plaats?: string;
}

/** Why there is no answer: not configured, silent after a failure, too late, unreachable, or something we cannot read. */
export type PdokFout = "off" | "resting" | "late" | "unavailable" | "invalid";

const TIMEOUT_MS = 1500;
const REST_MS = 60_000;
let restUntil = 0;

/** `POINT(lon lat)`, the way PDOK writes a centroid. */
const centroideSchema = z
  .string()
  .regex(/^POINT\(\s*-?\d+(\.\d+)?\s+-?\d+(\.\d+)?\s*\)$/)
  .transform((text): Punt => {
    const [lon = NaN, lat = NaN] = text.slice(6, -1).trim().split(/\s+/).map(Number);
    return { lat, lon };
  });

const antwoordSchema = z.object({
  response: z.object({
    docs: z.array(z.object({ centroide_ll: centroideSchema, woonplaatsnaam: z.string().max(200).optional() })),
  }),
});

function rest(fout: PdokFout): Result<never, PdokFout> {
  restUntil = now().getTime() + REST_MS;
  log.warn({ fout }, "PDOK Locatieserver gave no usable answer, leaving it alone for a minute");
  return err(fout);
}

function buildUrl(base: string, postcode: string): URL {
  const url = new URL(`${base.replace(/\/$/, "")}/free`);
  url.search = new URLSearchParams({
    q: postcode,
    fq: "type:postcode",
    fl: "centroide_ll,woonplaatsnaam",
    rows: "1",
  }).toString();
  return url;
}

/**
 * Asks PDOK Locatieserver (v3_1, `/free`) where a full postcode is. `null`: PDOK does not know it. After any failure it is left
 * alone for a minute, so that a slow provider cannot slow down every question.
 */
export async function askPdok(postcode: string): Promise<Result<PdokPunt | null, PdokFout>> {
  const base = env().PDOK_LOCATIESERVER_URL;
  if (!base) return err("off");
  if (now().getTime() < restUntil) return err("resting");
  try {
    const response = await fetch(buildUrl(base, postcode), { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) return rest("unavailable");
    const parsed = antwoordSchema.safeParse(await response.json());
    if (!parsed.success) return rest("invalid");
    const [doc] = parsed.data.response.docs;
    return ok(doc ? { ...doc.centroide_ll, plaats: doc.woonplaatsnaam } : null);
  } catch (error) {
    if (error instanceof SyntaxError) return rest("invalid");
    return rest(error instanceof DOMException && error.name === "TimeoutError" ? "late" : "unavailable");
  }
}

/** Forgets the rest after a failure; for tests and for an operator who knows that PDOK is back. */
export function wakePdok(): void {
  restUntil = 0;
}
