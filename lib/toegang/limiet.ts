import "server-only";
import { vingerafdruk } from "@/lib/db/vingerafdruk";
import { err, ok } from "@/lib/result";
import { adresVan } from "./adres";
import type { Limiet } from "./handeling";
import { countVerzoek } from "./verzoektelling";

/** So many times as much for an organisation as for one of its accounts. */
const ORGANISATIE_MAAL = 50;
/** Without a known address all who are not logged in share one count. */
const ONBEKEND_MAAL = 10;

/**
 * At most so many times a minute per account, and fifty times that per organisation worked for, over all nodes: nobody works
 * faster, and every question goes to all bronnen. Actions with the same `naam` share a count.
 */
export function perMinuut(most: number, naam: string): Limiet {
  return async ({ account, namens }) => {
    const wachtSeconden = await countVerzoek([
      { sleutel: `account:${account.id}:${naam}`, most },
      { sleutel: `organisatie:${namens.id}:${naam}`, most: most * ORGANISATIE_MAAL },
    ]);
    return wachtSeconden > 0 ? err({ wachtSeconden }) : ok(undefined);
  };
}

/** For who is not logged in: at most so many times a minute per address, over all nodes. Returns the seconds to wait, or 0. The table gets no address, only a keyed hash. */
export function countPerAdres(headers: Headers, naam: string, most: number): Promise<number> {
  const adres = adresVan(headers);
  const sleutel = adres === null ? "onbekend" : vingerafdruk(`adres/${adres}`).toString("base64url").slice(0, 22);
  return countVerzoek([{ sleutel: `adres:${sleutel}:${naam}`, most: adres === null ? most * ONBEKEND_MAAL : most }]);
}
