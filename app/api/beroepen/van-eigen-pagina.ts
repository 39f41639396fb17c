import { readText } from "@/lib/bron/lees-tekst";
import type { Result } from "@/lib/result";
import type { HandelingFout } from "@/lib/toegang/handeling";
import { isVanEigenPagina, vanElders } from "@/lib/toegang/oorsprong";
import { teVaak } from "@/lib/toegang/te-vaak";

const HEADERS = { "Cache-Control": "no-store" };
const STATUS: Record<Exclude<HandelingFout<unknown>["soort"], "te-vaak">, number> = { "geen-sessie": 401, invoer: 400, "geen-recht": 403, uitkomst: 403 };
/** What is sent here is a code or a word. */
const MAX_BYTES = 16 * 1024;

/**
 * A route that writes for the person in the session. A route rather than a server action, because actions of one browser wait for
 * each other: remembering a choice would hold up the question that follows it. Answers 204, or a status without words: nobody waits for it.
 */
export function vanEigenPagina(handel: (input: unknown) => Promise<Result<unknown, HandelingFout<unknown>>>): (request: Request) => Promise<Response> {
  return async (request) => {
    if (!isVanEigenPagina(request)) return vanElders();
    const text = await readText(request, MAX_BYTES);
    if (!text.ok) return new Response(null, { status: text.error === "te groot" ? 413 : 400, headers: HEADERS });
    const done = await handel(parseJson(text.value));
    if (done.ok) return new Response(null, { status: 204, headers: HEADERS });
    return done.error.soort === "te-vaak" ? teVaak(done.error.wachtSeconden) : new Response(null, { status: STATUS[done.error.soort], headers: HEADERS });
  };
}

/** Nothing that can be read counts as nothing sent: the schema of the action decides what is missing. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
