import type { z } from "zod";
import { createVerzoeklimiet } from "@/lib/verzoeklimiet";
import { vragerOf } from "./vrager";

/** What a public register answers, and to which questions. */
interface OpenbaarRegister<Vraag> {
  /** Reads the search parameters; its messages are Dutch and go to the caller. */
  readonly query: z.ZodType<Vraag>;
  /** The body of the answer, made JSON here. */
  readonly answer: (vraag: Vraag) => Promise<unknown>;
  readonly cacheControl?: string;
}

/**
 * Requests a minute to one route, counted in this node. A session of ours has a count of its own: the whole of a gemeente sits behind
 * one address, and typing asks some five times a second. Without one the address counts.
 */
const PER_MINUUT = { ingelogd: 600, adres: 1200 };
const MINUUT_MS = 60_000;

const refuse = (status: number, fout: string, headers?: HeadersInit): Response => Response.json({ fout }, { status, headers: { "Cache-Control": "no-store", ...headers } });

/**
 * The `GET` of a register that is no secret and needs no login (architecture: `/api/beroepen` is public). 400 `{fout}` in Dutch for
 * a question that can't be read; 429 `{fout}` with `Retry-After` beyond the limit, before anything is read or asked.
 */
export function openbaarRegister<Vraag>({ query, answer, cacheControl = "public, max-age=300" }: OpenbaarRegister<Vraag>): (request: Request) => Promise<Response> {
  const sessies = createVerzoeklimiet(PER_MINUUT.ingelogd, MINUUT_MS);
  const adressen = createVerzoeklimiet(PER_MINUUT.adres, MINUUT_MS);
  return async (request) => {
    const { wie, ingelogd } = await vragerOf(request);
    const wait = (ingelogd ? sessies : adressen).take(wie, performance.now());
    if (wait > 0) return refuse(429, `Te veel verzoeken: probeer het over ${wait} seconden opnieuw.`, { "Retry-After": String(wait) });
    const vraag = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!vraag.success) return refuse(400, vraag.error.issues.map((issue) => issue.message).join("; "));
    return Response.json(await answer(vraag.data), { headers: { "Cache-Control": cacheControl } });
  };
}
