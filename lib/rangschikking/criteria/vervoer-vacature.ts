import { VERVOERMIDDEL_LABELS } from "../keuzes";
import { bijna, ONBEKEND, past, pastNiet } from "../oordeel";
import type { Beoordeling } from "../oordeel";
import { covers, isVervoermiddel } from "../reizen";
import type { RijVervoermiddel, VacatureRij } from "../rij";
import { joinAnd, joinOr } from "../woordkeus";
import type { VacatureZoekvraag } from "../zoekvraag";
import { NAVRAGEN } from "./criterium";
import type { Criterium } from "./criterium";

const COVER = { zelfde: past(), volstaat: past(0.8), misschien: bijna(0.2), niet: pastNiet() } as const;

/** For getting there any one that is named will do; "nee" for woon-werkverkeer takes it out, use at work alone does too. */
const isForCommute = (item: RijVervoermiddel) => item.woonWerk ?? item.uitvoering !== true;
const label = (code: number) => (isVervoermiddel(code) ? VERVOERMIDDEL_LABELS[code] : "ander vervoer");

/**
 * What the vacature asks or makes possible against what the person has. The basisset names vervoermiddelen with two
 * indications: for woon-werkverkeer and for uitvoering van het werk. What is named for the work itself, one must have;
 * of what is named for the way there, one is enough.
 */
export const vervoerVacature: Criterium<VacatureZoekvraag, VacatureRij> = {
  id: "vervoer",
  compile({ vervoermiddelen: asked }) {
    if (asked === undefined) return null;
    const owned = asked.codes;

    const commute = (rij: VacatureRij): Beoordeling => {
      let best = -1;
      for (const item of rij.vervoermiddelen) {
        if (!isForCommute(item)) continue;
        for (const code of owned) best = Math.max(best, COVER[covers(item.code, code, rij.km)]);
      }
      return best;
    };
    const duty = (rij: VacatureRij): Beoordeling => {
      let best = -1;
      for (const item of rij.vervoermiddelen) {
        if (item.uitvoering === true) best = Math.max(best, owned.some((code) => code === item.code) ? past() : pastNiet());
      }
      return best;
    };
    return {
      belang: asked.belang,
      judge(rij) {
        const there = commute(rij);
        const atWork = duty(rij);
        if (there < 0 && atWork < 0) return ONBEKEND;
        if (there < 0 || atWork < 0) return Math.max(there, atWork);
        return Math.min(there, atWork);
      },
      explain(rij, oordeel) {
        if (oordeel === "onbekend") return { kop: "Vervoer onbekend", tekst: NAVRAGEN };
        const names = (items: readonly RijVervoermiddel[]) => joinOr(items.map((item) => label(item.code)));
        const has = `heeft ${joinAnd(owned.map(label))}`;
        const forWork = rij.vervoermiddelen.filter((item) => item.uitvoering === true);
        if (oordeel === "past-niet" && duty(rij) === pastNiet()) return { kop: "Vervoer past niet", tekst: `${names(forWork)} nodig voor het werk, ${has}` };
        const there = rij.vervoermiddelen.filter(isForCommute);
        const needed = names(there.length === 0 ? forWork : there);
        if (oordeel === "past") return { kop: "Vervoer past", tekst: `${needed} is genoeg, ${has}` };
        if (oordeel === "bijna") return { kop: "Vervoer: bijna", tekst: `${needed} genoemd, ${has}` };
        return { kop: "Vervoer past niet", tekst: `${needed} nodig, ${has}` };
      },
    };
  },
};
