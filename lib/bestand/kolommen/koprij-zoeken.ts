import type { Soort } from "@/lib/standaard/soort";
import { celTekst, type Tabelrij } from "../lezen/rij";
import { koppenVingerafdruk } from "./indeling";
import { vindKoprij, type Koprij } from "./kop-herkennen";

/** Says which of the first rows has the headings. */
export type ZoekKoprij = (begin: readonly Tabelrij[]) => Koprij;

/** By what the rows look like. */
export const zoekZelf = (soort: Soort): ZoekKoprij => (begin) => vindKoprij(soort, begin);

const koppenVan = ({ cellen }: Tabelrij): string[] => cellen.map(celTekst);

/** A row with headings that the organisation used before (fingerprints), wherever it stands: somebody may have pointed at it. Else by what the rows look like. */
export const zoekBekende =
  (soort: Soort, bekend: ReadonlySet<string>): ZoekKoprij =>
  (begin) => {
    const index = begin.findIndex((rij) => koppenVan(rij).some((kop) => kop !== "") && bekend.has(koppenVingerafdruk(soort, koppenVan(rij))));
    const rij = begin[index];
    return rij ? { index, koppen: koppenVan(rij) } : vindKoprij(soort, begin);
  };

/** The row with this number, as somebody said; null when there are no headings. */
export const zoekGewezen =
  (koprij: number | null): ZoekKoprij =>
  (begin) => {
    const index = begin.findIndex(({ nummer }) => nummer === koprij);
    const rij = begin[index];
    return rij ? { index, koppen: koppenVan(rij) } : { index: null, koppen: [] };
  };
