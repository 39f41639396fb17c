import type { Kolomindeling } from "../kolommen/indeling";
import { celTekst, type Bronrij } from "../lezen/rij";
import { sleutelVan } from "./beslissingen";
import { leesCompetenties } from "./competenties";

/** More different texts than this are sentences: the rest goes along in words, and isn't asked about. */
const MEESTE_TEKSTEN = 3_000;

/** A distinct competence of a file; `code` is that of v2 by the list of words, null when it goes in words. */
export interface Competentietekst {
  readonly tekst: string;
  readonly aantal: number;
  readonly code: string | null;
}

/** Every distinct competence of a table once, those without a code first, most used first. What people decided isn't looked at. */
export async function verzamelCompetenties(rijen: AsyncIterable<Bronrij> | Iterable<Bronrij>, indeling: Kolomindeling): Promise<readonly Competentietekst[]> {
  const kolommen = indeling.doelen.flatMap((doel, at) => (doel === "competentie" ? [at] : []));
  const geteld = new Map<string, { tekst: string; aantal: number }>();
  for await (const rij of rijen) {
    if (rij.vorm !== "tabel" || rij.nummer <= (indeling.koprij ?? 0)) continue;
    for (const woord of leesCompetenties(kolommen.map((kolom) => celTekst(rij.cellen[kolom]))).woorden) {
      const known = geteld.get(sleutelVan(woord));
      if (known) known.aantal += 1;
      else if (geteld.size < MEESTE_TEKSTEN) geteld.set(sleutelVan(woord), { tekst: woord.slice(0, 300), aantal: 1 });
    }
  }
  const teksten = [...geteld.values()].map(({ tekst, aantal }): Competentietekst => ({ tekst, aantal, code: leesCompetenties([tekst]).codes[0] ?? null }));
  return teksten.sort((a, b) => Number(a.code !== null) - Number(b.code !== null) || b.aantal - a.aantal);
}
