import type { Kolomindeling } from "../kolommen/indeling";
import { celTekst, type Bronrij } from "../lezen/rij";
import { sleutelVan, type Beslissingen } from "./beslissingen";
import { leesCompetenties } from "./competenties";

/** A distinct competence of a file; `code` is that of v2, null when it goes in words. */
export interface Competentietekst {
  readonly tekst: string;
  readonly aantal: number;
  readonly code: string | null;
}

/** Every distinct competence of a table once, those without a code first, most used first. */
export async function verzamelCompetenties(rijen: AsyncIterable<Bronrij> | Iterable<Bronrij>, indeling: Kolomindeling, beslissingen: Beslissingen): Promise<readonly Competentietekst[]> {
  const kolommen = indeling.doelen.flatMap((doel, at) => (doel === "competentie" ? [at] : []));
  const geteld = new Map<string, { tekst: string; aantal: number }>();
  for await (const rij of rijen) {
    if (rij.vorm !== "tabel" || rij.nummer <= (indeling.koprij ?? 0)) continue;
    for (const woord of leesCompetenties(kolommen.map((kolom) => celTekst(rij.cellen[kolom]))).woorden) {
      const known = geteld.get(sleutelVan(woord));
      if (known) known.aantal += 1;
      else geteld.set(sleutelVan(woord), { tekst: woord.slice(0, 200), aantal: 1 });
    }
  }
  const teksten = [...geteld.values()].map(({ tekst, aantal }): Competentietekst => ({ tekst, aantal, code: leesCompetenties([tekst], (text) => beslissingen.competenties[sleutelVan(text)]).codes[0] ?? null }));
  return teksten.sort((a, b) => Number(a.code !== null) - Number(b.code !== null) || b.aantal - a.aantal);
}
