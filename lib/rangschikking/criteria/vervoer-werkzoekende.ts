import { VERVOERMIDDEL_LABELS } from "../keuzes";
import { bijna, ONBEKEND, past, pastNiet } from "../oordeel";
import type { Beoordeling } from "../oordeel";
import { covers } from "../reizen";
import type { RijVervoermiddel, WerkzoekendeRij } from "../rij";
import { joinOr } from "../woordkeus";
import type { WerkzoekendeZoekvraag } from "../zoekvraag";
import { NAVRAGEN } from "./criterium";
import type { Criterium } from "./criterium";

type Gebruik = NonNullable<WerkzoekendeZoekvraag["vervoermiddelen"]>["gebruik"][number];

const USE = { ja: past(), onbekend: bijna(0.8), nee: pastNiet(0.5) } as const;
const COVER = { zelfde: past(), volstaat: past(0.8), misschien: bijna(0.2), niet: pastNiet() } as const;

/** What one vervoermiddel of a person is worth for what the job needs it for. */
function judgeUse(item: RijVervoermiddel, needed: number, gebruik: Gebruik, km: number | null): Beoordeling {
  const use = gebruik === "woonWerk" ? item.woonWerk : item.uitvoering;
  if (gebruik === "uitvoering" && item.code !== needed) return COVER.niet;
  const cover = COVER[covers(needed, item.code, km)];
  return Math.min(cover, use === true ? USE.ja : use === null ? USE.onbekend : USE.nee);
}

/** What the job asks against what the person has: one of those asked is enough, but for every use asked. */
export const vervoerWerkzoekende: Criterium<WerkzoekendeZoekvraag, WerkzoekendeRij> = {
  id: "vervoer",
  compile({ vervoermiddelen: asked }) {
    if (asked === undefined) return null;
    const bestFor = (rij: WerkzoekendeRij, gebruik: Gebruik): Beoordeling => {
      let best = COVER.niet;
      for (const item of rij.vervoermiddelen) {
        for (const needed of asked.codes) best = Math.max(best, judgeUse(item, needed, gebruik, rij.km));
      }
      return best;
    };
    const needed = joinOr(asked.codes.map((code) => VERVOERMIDDEL_LABELS[code]));
    const purpose = asked.gebruik.includes("uitvoering") ? "voor het werk" : "om te komen";
    return {
      belang: asked.belang,
      judge(rij) {
        if (rij.vervoermiddelen.length === 0) return ONBEKEND;
        let worst = past();
        for (const gebruik of asked.gebruik) worst = Math.min(worst, bestFor(rij, gebruik));
        return worst;
      },
      explain(_rij, oordeel) {
        if (oordeel === "onbekend") return { kop: "Vervoer onbekend", tekst: NAVRAGEN };
        if (oordeel === "past") return { kop: "Vervoer past", tekst: `heeft ${needed} ${purpose}` };
        if (oordeel === "bijna") return { kop: "Vervoer: bijna", tekst: `${needed} ${purpose}: vraag dit na` };
        return { kop: "Vervoer past niet", tekst: `heeft geen ${needed} ${purpose}` };
      },
    };
  },
};
