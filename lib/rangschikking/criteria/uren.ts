import { bijna, ONBEKEND, past, pastNiet } from "../oordeel";
import type { ResultaatRij } from "../rij";
import { range } from "../woordkeus";
import type { Zoekvraag } from "../zoekvraag";
import { NAVRAGEN } from "./criterium";
import type { Criterium } from "./criterium";

/** One working day off is nearly; beyond that it doesn't fit. */
const NEARLY_HOURS = 8;
const FAR_HOURS = 24;

/**
 * Overlap of the hours asked and the hours in the record, as the selectievraag means it. With one end missing in the record
 * that end is taken as a point, unless it lies such that only the missing one could tell: then it is onbekend.
 */
export const uren: Criterium<Zoekvraag, ResultaatRij> = {
  id: "uren",
  compile({ uren: asked, richting }) {
    if (asked === undefined) return null;
    const min = asked.min ?? 0;
    const max = asked.max ?? 99;

    /** Hours between both ranges; 0 is overlap, null can't be known. */
    const gap = ({ urenMin, urenMax }: ResultaatRij): number | null => {
      if (urenMin === null && urenMax === null) return null;
      if (urenMin === null && urenMax !== null && urenMax > max) return null;
      if (urenMax === null && urenMin !== null && urenMin < min) return null;
      const low = urenMin ?? urenMax ?? 0;
      const high = urenMax ?? urenMin ?? 0;
      return Math.max(0, low - max, min - high);
    };
    return {
      belang: asked.belang,
      judge(rij) {
        const hours = gap(rij);
        if (hours === null) return ONBEKEND;
        if (hours === 0) return past();
        return hours <= NEARLY_HOURS ? bijna(1 - hours / NEARLY_HOURS) : pastNiet(1 - (hours - NEARLY_HOURS) / FAR_HOURS);
      },
      explain(rij, oordeel) {
        const wens = `${richting === "vacatures" ? "wens" : "gevraagd"} is ${range(asked.min, asked.max)}`;
        const given = range(rij.urenMin, rij.urenMax);
        if (given === "") return { kop: "Uren onbekend", tekst: NAVRAGEN };
        if (oordeel === "onbekend") return { kop: "Uren onbekend", tekst: `alleen ${given} uur ingevuld, ${wens}` };
        const kop = `${given} uur`;
        return { kop: oordeel === "past" ? kop : `${kop}: ${oordeel === "bijna" ? "bijna" : "past niet"}`, tekst: wens };
      },
    };
  },
};
