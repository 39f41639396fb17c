import { ONBEKEND, past, pastNiet } from "../oordeel";
import { expandRijbewijzen, includesRijbewijs } from "../rijbewijs-omvat";
import type { VacatureRij, WerkzoekendeRij } from "../rij";
import { joinAnd } from "../woordkeus";
import type { VacatureZoekvraag, WerkzoekendeZoekvraag } from "../zoekvraag";
import { NAVRAGEN } from "./criterium";
import type { Criterium } from "./criterium";

/** All that is needed, or it doesn't fit; having part of it is less far off. */
const judgeShare = (has: number, needed: number) => (has === needed ? past() : pastNiet(has / needed));

/** What the vacature asks against what the person has. A vacature that names none may need one: onbekend. */
export const rijbewijsVacature: Criterium<VacatureZoekvraag, VacatureRij> = {
  id: "rijbewijs",
  compile({ rijbewijzen: asked }) {
    if (asked === undefined) return null;
    const owned = expandRijbewijzen(asked.codes);
    const has = asked.codes.length === 0 ? "heeft geen rijbewijs" : `heeft ${joinAnd(asked.codes)}`;
    return {
      belang: asked.belang,
      judge({ rijbewijzen }) {
        if (rijbewijzen.length === 0) return ONBEKEND;
        let count = 0;
        for (const code of rijbewijzen) if (owned.has(code)) count += 1;
        return judgeShare(count, rijbewijzen.length);
      },
      explain({ rijbewijzen }, oordeel) {
        if (oordeel === "onbekend") return { kop: "Rijbewijs niet genoemd", tekst: NAVRAGEN };
        return { kop: oordeel === "past" ? "Rijbewijs past" : "Rijbewijs past niet", tekst: `vraagt ${joinAnd(rijbewijzen)}, ${has}` };
      },
    };
  },
};

/** What the job asks against what the person has. */
export const rijbewijsWerkzoekende: Criterium<WerkzoekendeZoekvraag, WerkzoekendeRij> = {
  id: "rijbewijs",
  compile({ rijbewijzen: asked }) {
    if (asked === undefined) return null;
    const { codes } = asked;
    return {
      belang: asked.belang,
      judge({ rijbewijzen }) {
        if (rijbewijzen.length === 0) return ONBEKEND;
        let count = 0;
        for (const needed of codes) if (rijbewijzen.some((owned) => includesRijbewijs(owned, needed))) count += 1;
        return judgeShare(count, codes.length);
      },
      explain({ rijbewijzen }, oordeel) {
        if (oordeel === "onbekend") return { kop: "Rijbewijs onbekend", tekst: NAVRAGEN };
        return { kop: oordeel === "past" ? "Rijbewijs past" : "Rijbewijs past niet", tekst: `heeft ${joinAnd(rijbewijzen)}, gevraagd is ${joinAnd(codes)}` };
      },
    };
  },
};
