import "server-only";
import { sessiestand } from "./huidige-sessie";
import type { Sessieduur } from "./sessie";
import { werkplekVan } from "./werkplek";

/**
 * How long this request's session still lasts, and whose it is in a word that says nothing; null when there is none to work in.
 * `telt`: is asking this use by a person?
 */
export async function readSessietijd({ telt }: { telt: boolean }): Promise<(Sessieduur & { readonly werkplek: string }) | null> {
  const stand = await sessiestand(telt);
  return stand.stand === "open" ? { ...stand.duur, werkplek: werkplekVan(stand.sessie) } : null;
}
