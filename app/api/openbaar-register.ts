import type { z } from "zod";
import { createVerzoeklimiet } from "@/lib/verzoeklimiet";

/** What a public register answers, and to which questions. */
interface OpenbaarRegister<Vraag> {
  /** Reads the search parameters; its messages are Dutch and go to the caller. */
  readonly query: z.ZodType<Vraag>;
  /** The body of the answer, made JSON here. */
  readonly answer: (vraag: Vraag) => Promise<unknown>;
  readonly cacheControl?: string;
}

/** Requests a minute that one address may send to one route, counted in this node: many times what typing asks. */
const PER_MINUUT = 1200;

/** The address before our own proxy; without a proxy all share one count. */
const addressOf = (request: Request): string => request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "direct";

const refuse = (status: number, fout: string, headers?: HeadersInit): Response => Response.json({ fout }, { status, headers: { "Cache-Control": "no-store", ...headers } });

/**
 * The `GET` of a register that is no secret and needs no login (architecture: `/api/beroepen` is public). 400 `{fout}` in Dutch for
 * a question that can't be read; 429 `{fout}` with `Retry-After` beyond the limit, before anything is read or asked.
 */
export function openbaarRegister<Vraag>({ query, answer, cacheControl = "public, max-age=300" }: OpenbaarRegister<Vraag>): (request: Request) => Promise<Response> {
  const limiet = createVerzoeklimiet(PER_MINUUT, 60_000);
  return async (request) => {
    const wait = limiet.take(addressOf(request), performance.now());
    if (wait > 0) return refuse(429, `Te veel verzoeken: probeer het over ${wait} seconden opnieuw.`, { "Retry-After": String(wait) });
    const vraag = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!vraag.success) return refuse(400, vraag.error.issues.map((issue) => issue.message).join("; "));
    return Response.json(await answer(vraag.data), { headers: { "Cache-Control": cacheControl } });
  };
}
