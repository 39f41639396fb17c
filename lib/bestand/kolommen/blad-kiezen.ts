import type { Soort } from "@/lib/standaard/soort";
import { celTekst } from "../lezen/rij";
import type { KiesBlad } from "../lezen/xlsx/xlsx";
import { herkenKop, vindKoprij } from "./kop-herkennen";

/** Chooses the sheet whose headings are known best; among equals the one with most cells. */
export const kiesBlad = (soort: Soort): KiesBlad => (bladen) => {
  const scores = bladen.map(({ begin }) => {
    const { koppen } = vindKoprij(soort, begin);
    const bekend = koppen.filter((kop) => (herkenKop(soort, kop)?.zekerheid ?? 0) >= 0.8).length;
    const cellen = begin.reduce((sum, rij) => sum + rij.cellen.filter((cel) => celTekst(cel) !== "").length, 0);
    return bekend * 10_000 + cellen;
  });
  return scores.indexOf(Math.max(...scores));
};
