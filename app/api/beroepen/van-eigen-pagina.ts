import { env } from "@/lib/env";
import type { Result } from "@/lib/result";
import type { HandelingFout } from "@/lib/toegang/handeling";

const HEADERS = { "Cache-Control": "no-store" };
const STATUS: Record<HandelingFout<unknown>["soort"], number> = { "geen-sessie": 401, "te-vaak": 429, invoer: 400, "geen-recht": 403, uitkomst: 403 };

/** Whether one of our own pages sent this: what a server action checks by itself. Another site can send the cookie along, not this. */
export const isVanEigenPagina = (request: Request): boolean => request.headers.get("origin") === new URL(env().PORTAAL_URL).origin;

/**
 * A route that writes for the person in the session. A route rather than a server action, because actions of one browser wait for
 * each other: remembering a choice would hold up the question that follows it. Answers 204, or a status without words: nobody waits for it.
 */
export function vanEigenPagina(handel: (input: unknown) => Promise<Result<unknown, HandelingFout<unknown>>>): (request: Request) => Promise<Response> {
  return async (request) => {
    if (!isVanEigenPagina(request)) return new Response(null, { status: 403, headers: HEADERS });
    const input: unknown = await request.json().catch(() => ({}));
    const done = await handel(input);
    return new Response(null, { status: done.ok ? 204 : STATUS[done.error.soort], headers: HEADERS });
  };
}
