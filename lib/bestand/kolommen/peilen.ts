import type { Soort } from "@/lib/standaard/soort";
import { celTekst, type Tabelrij } from "../lezen/rij";
import { zegtNiets } from "../waarden/woorden";
import { zoekZelf, type ZoekKoprij } from "./koprij-zoeken";

/** What is known of a column after one look at the whole table. */
export interface Kolompeiling {
  readonly kolom: number;
  readonly kop: string;
  /** Rows in which it says something. */
  readonly gevuld: number;
  /** The first different values that say something. */
  readonly voorbeelden: readonly string[];
}

/** A table after one look. */
export interface Tabelpeiling {
  readonly koprij: number | null;
  readonly kolommen: readonly Kolompeiling[];
  /** Rows of data. */
  readonly rijen: number;
  /** Texts above the headings: a title, a date. */
  readonly titel: readonly string[];
}

const VOORBEELDEN = 60;
const BEGIN = 30;

/** Looks at all rows of a table, keeping no more than some values per column. Takes rows without BSN (`schoonRijen`): the values are shown. */
export async function peilTabel(soort: Soort, rijen: AsyncIterable<Tabelrij>): Promise<Tabelpeiling> {
  const peiler = createPeiler(soort);
  for await (const rij of rijen) peiler.zie(rij);
  return peiler.klaar();
}

/** The same row by row, for whoever stores the rows meanwhile. `zoekKoprij` says which row has the headings. */
export function createPeiler(soort: Soort, zoekKoprij: ZoekKoprij = zoekZelf(soort)): { readonly zie: (rij: Tabelrij) => void; readonly klaar: () => Tabelpeiling } {
  const begin: Tabelrij[] = [];
  const gevuld: number[] = [];
  const voorbeelden: Set<string>[] = [];
  let koppen: readonly string[] = [];
  let koprij: number | null = null;
  let titel: string[] = [];
  let aantal = 0;
  let gekozen = false;
  const tel = ({ cellen }: Tabelrij): void => {
    aantal += 1;
    cellen.forEach((cel, at) => {
      const text = celTekst(cel);
      if (zegtNiets(text)) return;
      gevuld[at] = (gevuld[at] ?? 0) + 1;
      const seen = (voorbeelden[at] ??= new Set());
      if (seen.size < VOORBEELDEN) seen.add(text.slice(0, 200));
    });
  };
  const kies = (): void => {
    gekozen = true;
    const gevonden = zoekKoprij(begin);
    koppen = gevonden.koppen;
    const index = gevonden.index ?? -1;
    koprij = gevonden.index === null ? null : (begin[gevonden.index]?.nummer ?? null);
    titel = begin.slice(0, Math.max(0, index)).map(({ cellen }) => cellen.map(celTekst).filter((text) => text !== "").join(" ").slice(0, 200));
    for (const rij of begin.slice(index + 1)) tel(rij);
  };
  const zie = (rij: Tabelrij): void => {
    if (gekozen) return tel(rij);
    begin.push(rij);
    if (begin.length >= BEGIN) kies();
  };
  const klaar = (): Tabelpeiling => {
    if (!gekozen) kies();
    const breedte = Math.max(koppen.length, gevuld.length);
    const kolommen = Array.from({ length: breedte }, (_, kolom) => ({ kolom, kop: koppen[kolom] ?? "", gevuld: gevuld[kolom] ?? 0, voorbeelden: [...(voorbeelden[kolom] ?? [])] }));
    return { koprij, kolommen, rijen: aantal, titel };
  };
  return { zie, klaar };
}
