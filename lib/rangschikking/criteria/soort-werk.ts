import { SOORT_WERK_LABELS } from "../keuzes";
import type { SoortWerk } from "../keuzes";
import { bijna, ONBEKEND, past, pastNiet } from "../oordeel";
import type { ResultaatRij } from "../rij";
import { capitalise, joinOr } from "../woordkeus";
import type { Zoekvraag } from "../zoekvraag";
import { NAVRAGEN } from "./criterium";
import type { Criterium } from "./criterium";

const NONE: readonly SoortWerk[] = [];
const afgeleid = (rij: ResultaatRij): readonly SoortWerk[] => (rij.soort === "vacatures" ? rij.soortWerkAfgeleid : NONE);
const label = (soorten: readonly SoortWerk[]) => joinOr(soorten.map((soort) => SOORT_WERK_LABELS[soort]));

/**
 * Kind of work. Stage and beschut werk are derived from the words of a vacature: asked, they fit a little less surely;
 * not asked, a vacature that seems to be one only nearly fits, for the code then says less than the words.
 */
export const soortWerk: Criterium<Zoekvraag, ResultaatRij> = {
  id: "soortWerk",
  compile({ soortWerk: asked }) {
    if (asked === undefined) return null;
    const wanted: readonly SoortWerk[] = asked.soorten;
    const isWanted = (soort: SoortWerk) => wanted.includes(soort);
    return {
      belang: asked.belang,
      judge(rij) {
        const derived = afgeleid(rij);
        if (derived.some(isWanted)) return past(0.8);
        if (rij.overeenkomsten.some(isWanted)) return derived.length === 0 ? past() : bijna(0.2);
        return rij.overeenkomsten.length === 0 && derived.length === 0 ? ONBEKEND : pastNiet();
      },
      explain(rij, oordeel) {
        if (oordeel === "onbekend") return { kop: "Soort werk onbekend", tekst: NAVRAGEN };
        const derived = afgeleid(rij);
        const soorten = derived.length === 0 ? rij.overeenkomsten : derived;
        const kop = capitalise(label(soorten));
        if (derived.length > 0) return { kop, tekst: `afgeleid uit de tekst, wens is ${label(wanted)}` };
        return { kop, tekst: oordeel === "past" ? "zoals gewenst" : `wens is ${label(wanted)}` };
      },
    };
  },
};
