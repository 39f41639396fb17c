import { bijna, ONBEKEND, past, pastNiet } from "../oordeel";
import type { ResultaatRij } from "../rij";
import type { Zoekvraag } from "../zoekvraag";
import { NAVRAGEN } from "./criterium";
import type { Criterium } from "./criterium";

/** How many of the competences asked are in the record; codes compare literally, as the contract has them. */
export const competenties: Criterium<Zoekvraag, ResultaatRij> = {
  id: "competenties",
  compile({ competenties: asked }) {
    if (asked === undefined) return null;
    const count = (rij: ResultaatRij) => {
      let found = 0;
      for (const code of asked.codes) if (rij.competenties.includes(code)) found += 1;
      return found;
    };
    return {
      belang: asked.belang,
      judge(rij) {
        if (rij.competenties.length === 0) return ONBEKEND;
        const found = count(rij);
        if (found === asked.codes.length) return past();
        return found === 0 ? pastNiet() : bijna(found / asked.codes.length);
      },
      explain(rij, oordeel) {
        if (oordeel === "onbekend") return { kop: "Competenties onbekend", tekst: NAVRAGEN };
        const kop = oordeel === "past" ? "Competenties passen" : oordeel === "bijna" ? "Competenties: bijna" : "Competenties passen niet";
        return { kop, tekst: `${count(rij)} van ${asked.codes.length} gevraagde` };
      },
    };
  },
};
