import { bijna, ONBEKEND, past, pastNiet } from "../oordeel";
import type { Beoordeling } from "../oordeel";
import type { ResultaatRij } from "../rij";
import type { Zoekvraag } from "../zoekvraag";
import { NAVRAGEN } from "./criterium";
import type { Criterium } from "./criterium";

/** In SBI 2008 the first two digits are the division ("46" groothandel); a longer code lies within a shorter one. */
const DIVISION = 2;
const within = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);

function judgeSector(given: string, asked: readonly string[]): Beoordeling {
  if (asked.some((code) => within(code, given))) return past();
  return asked.some((code) => code.slice(0, DIVISION) === given.slice(0, DIVISION)) ? bijna() : pastNiet();
}

export const sector: Criterium<Zoekvraag, ResultaatRij> = {
  id: "sector",
  compile({ sector: asked }) {
    if (asked === undefined) return null;
    return {
      belang: asked.belang,
      judge({ sectoren }) {
        if (sectoren.length === 0) return ONBEKEND;
        let best = pastNiet();
        for (const given of sectoren) best = Math.max(best, judgeSector(given, asked.codes));
        return best;
      },
      explain(_rij, oordeel) {
        if (oordeel === "onbekend") return { kop: "Sector onbekend", tekst: NAVRAGEN };
        if (oordeel === "past") return { kop: "Sector past", tekst: "zoals gewenst" };
        return oordeel === "bijna" ? { kop: "Sector: bijna", tekst: "in dezelfde bedrijfstak" } : { kop: "Andere sector", tekst: "niet de gewenste" };
      },
    };
  },
};
