import { celTekst, type Cel, type Tabelrij } from "../lezen/rij";
import { isBsnKop, lijktBsn } from "./bsn-kolommen";

/** Columns that turn out to hold BSNs by headings that were pointed at later: what looks like one there was mistyped, and goes too. */
export const bsnKolommen = (koppen: readonly string[]): readonly number[] => koppen.flatMap((kop, at) => (isBsnKop(kop) ? [at] : []));

/** The row with a pseudonym for each mistyped BSN in these columns; the row itself when there is none. */
export function wisBsnKolommen(rij: Tabelrij, kolommen: readonly number[], toId: (bsn: string) => string): Tabelrij {
  if (!kolommen.some((kolom) => lijktBsn(rij.cellen[kolom] ?? null))) return rij;
  return { ...rij, cellen: rij.cellen.map((cel, at): Cel => (kolommen.includes(at) && lijktBsn(cel) ? toId(celTekst(cel).replace(/\D/g, "").padStart(9, "0")) : cel)) };
}
