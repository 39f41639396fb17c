import { readSessiecookie, sessiecookie } from "@/lib/toegang/sessiecookie";

/** Who asks a public register: a session of ours, or else an address. */
export interface Vrager {
  readonly wie: string;
  readonly ingelogd: boolean;
}

/** The address before our own proxy; without a proxy all share one. */
const addressOf = (request: Request): string => request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "direct";

/** The value of our cookie of a session, if this is one: `name=value`. */
function sessiecookieIn(cookie: string): string | undefined {
  const begin = `${sessiecookie().name}=`;
  return cookie.startsWith(begin) ? cookie.slice(begin.length) : undefined;
}

const cookiesOf = (request: Request): string[] => request.headers.get("cookie")?.split(";").map((cookie) => cookie.trim()) ?? [];

/**
 * The session in the cookie when this portal made that cookie (it is encrypted, so nobody makes up a new one for each request),
 * otherwise the address. Asks no database: a key in a search box must not cost a query. Whether the session still stands
 * doesn't matter for counting.
 */
export async function vragerOf(request: Request): Promise<Vrager> {
  const sessieId = await readSessiecookie(cookiesOf(request).flatMap((cookie) => sessiecookieIn(cookie) ?? []).at(0));
  return sessieId === undefined ? { wie: addressOf(request), ingelogd: false } : { wie: sessieId, ingelogd: true };
}
