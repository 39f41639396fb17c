import type { Beroep } from "./beroep";
import type { EigenWoord } from "./eigen-woorden";
import type { Kennis } from "./index/labels";

/** How common an occupation is of which our own data say nothing; the same in lib/beroepen/index/labels.ts. */
const ONBEKEND = 0;

/** What is known of the occupations, with the words of the beheerder among the everyday words of their referentieberoep. Words for a code that the register lacks are left out. */
export function withEigenWoorden(kennis: ReadonlyMap<string, Kennis>, rows: readonly Beroep[], woorden: readonly EigenWoord[]): ReadonlyMap<string, Kennis> {
  if (woorden.length === 0) return kennis;
  const referenties = new Map(rows.map(({ code, referentieCode }) => [code, referentieCode]));
  const extended = new Map(kennis);
  for (const { woord, code } of woorden) {
    const referentie = referenties.get(code);
    if (referentie === undefined) continue;
    const known = extended.get(referentie) ?? { code: referentie, gewicht: ONBEKEND, synoniemen: [] };
    extended.set(referentie, { ...known, synoniemen: [...known.synoniemen, woord] });
  }
  return extended;
}
