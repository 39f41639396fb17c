import { adresVan } from "@/lib/toegang/adres";
import { sessiecookie } from "@/lib/toegang/portaalcookie";
import { readSessiecookie } from "@/lib/toegang/sessiecookie";

/** Who asks a public register: a session of ours, or else an address. */
export interface Vrager {
  readonly wie: string;
  readonly ingelogd: boolean;
}

/** Without a configured header all who are not logged in share one count. */
const ONBEKEND = "onbekend";

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
  return sessieId === undefined ? { wie: adresVan(request.headers) ?? ONBEKEND, ingelogd: false } : { wie: sessieId, ingelogd: true };
}
