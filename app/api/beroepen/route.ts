import { z } from "zod";
import { searchBeroepen } from "@/lib/beroepen/beroepen";
import { createVerzoeklimiet } from "@/lib/verzoeklimiet";

const LONGEST = 200;

const querySchema = z.object({
  q: z.string({ error: "q ontbreekt: geef in q op wat je zoekt" }).max(LONGEST, `q is te lang: hoogstens ${LONGEST} tekens`),
  limit: z.coerce.number({ error: "limit is een getal" }).int("limit is een heel getal").min(1, "limit is minstens 1").max(50, "limit is hoogstens 50").default(10),
});

/** 1,200 requests a minute per address, counted in this node (architecture: `/api/beroepen` is public). */
const limiet = createVerzoeklimiet(1200, 60_000);

/** The address before our own proxy; without a proxy all share one count. */
const addressOf = (request: Request): string => request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "direct";

const refuse = (status: number, fout: string, headers?: HeadersInit): Response => Response.json({ fout }, { status, headers: { "Cache-Control": "no-store", ...headers } });

/**
 * `GET /api/beroepen?q=&limit=`: occupations that fit what was typed, the best first, one per referentieberoep.
 * JSON array of `BeroepTreffer` without score; 400 `{fout}` in Dutch for a question that can't be read, 429 with `Retry-After`.
 */
export async function GET(request: Request): Promise<Response> {
  const wait = limiet.take(addressOf(request), performance.now());
  if (wait > 0) return refuse(429, `Te veel verzoeken: probeer het over ${wait} seconden opnieuw.`, { "Retry-After": String(wait) });
  const query = querySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) return refuse(400, query.error.issues.map((issue) => issue.message).join("; "));
  const treffers = await searchBeroepen(query.data.q, query.data.limit);
  const body = treffers.map(({ score: _, ...treffer }) => treffer);
  return Response.json(body, { headers: { "Cache-Control": "public, max-age=300, stale-while-revalidate=86400" } });
}
