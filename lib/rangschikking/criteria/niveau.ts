import { NIVEAU_LABELS } from "../keuzes";
import { bijna, ONBEKEND, past, pastNiet } from "../oordeel";
import type { Beoordeling } from "../oordeel";
import type { ResultaatRij } from "../rij";
import type { Zoekvraag } from "../zoekvraag";
import { NAVRAGEN } from "./criterium";
import type { Criterium } from "./criterium";

const NIET_VAN_TOEPASSING = 0;
const LEVELS = 6;
const label = (niveau: number) => NIVEAU_LABELS[niveau] ?? "onbekend";

function judgeNiveau(niveau: number, min: number, max: number): Beoordeling {
  const off = Math.max(0, min - niveau, niveau - max);
  if (off === 0) return past();
  return off === 1 ? bijna() : pastNiet(1 - off / LEVELS);
}

/**
 * Werk- en denkniveau between the lowest and highest asked; one step off is nearly. "Niet van toepassing" at a vacature
 * asks nothing, so it fits as long as no lowest level is asked; at a person it says nothing.
 */
export const niveau: Criterium<Zoekvraag, ResultaatRij> = {
  id: "niveau",
  compile({ werkEnDenkniveau: asked, richting }) {
    if (asked === undefined) return null;
    const min = asked.min ?? 1;
    const max = asked.max ?? LEVELS;
    const freeForAll = richting === "vacatures" && min === 1 ? past() : ONBEKEND;
    const wens = asked.min === asked.max ? label(min) : asked.min === undefined ? `${label(max)} of lager` : asked.max === undefined ? `${label(min)} of hoger` : `${label(min)} tot en met ${label(max)}`;
    return {
      belang: asked.belang,
      judge(rij) {
        if (rij.werkEnDenkniveau === null) return ONBEKEND;
        return rij.werkEnDenkniveau === NIET_VAN_TOEPASSING ? freeForAll : judgeNiveau(rij.werkEnDenkniveau, min, max);
      },
      explain(rij, oordeel) {
        if (rij.werkEnDenkniveau === null || oordeel === "onbekend") return { kop: "Niveau onbekend", tekst: NAVRAGEN };
        if (rij.werkEnDenkniveau === NIET_VAN_TOEPASSING) return { kop: "Niveau past", tekst: "vraagt geen niveau" };
        const kop = { past: "Niveau past", bijna: "Niveau: bijna", "past-niet": "Niveau past niet" }[oordeel];
        return { kop, tekst: `${richting === "vacatures" ? "vraagt" : "heeft"} ${label(rij.werkEnDenkniveau)}, ${richting === "vacatures" ? "wens" : "gevraagd"} is ${wens}` };
      },
    };
  },
};
