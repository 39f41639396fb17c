import { labelOf, talen as taalLijst } from "@/lib/standaard/waardelijsten";
import { TAALNIVEAU_LABELS } from "../keuzes";
import { bijna, ONBEKEND, past, pastNiet } from "../oordeel";
import type { Beoordeling, Oordeel } from "../oordeel";
import type { ResultaatRij, RijTaal, VacatureRij, WerkzoekendeRij } from "../rij";
import type { VacatureZoekvraag, WerkzoekendeZoekvraag, Zoekvraag } from "../zoekvraag";
import { NAVRAGEN } from "./criterium";
import type { Criterium, Toelichting, Toets } from "./criterium";

type GevraagdeTaal = NonNullable<Zoekvraag["talen"]>["lijst"][number];
type Niveaus = { readonly mondeling?: number | null; readonly schriftelijk?: number | null };

const GEEN = 1;
const NEDERLANDS = "nld";

/** One skill: what is needed against what is mastered. Level 1 (geen) asks nothing; one step short is nearly. */
function judgeNiveau(needed: number | null | undefined, mastered: number | null | undefined): Beoordeling {
  if (needed == null || needed <= GEEN) return past();
  if (mastered == null) return ONBEKEND;
  const short = needed - mastered;
  if (short <= 0) return past();
  return short === 1 ? bijna() : pastNiet(1 - short / 4);
}
const judgeTaal = (needed: Niveaus, mastered: Niveaus): Beoordeling =>
  Math.min(judgeNiveau(needed.mondeling, mastered.mondeling), judgeNiveau(needed.schriftelijk, mastered.schriftelijk));

const naam = (taal: string) => labelOf(taalLijst, taal);
const WORDS: Readonly<Record<Oordeel, string>> = { past: "past", bijna: "bijna", "past-niet": "past niet", onbekend: "onbekend" };

/** The skill that decides: the one that fits worse, or the only one asked. */
function decidingSkill(needed: Niveaus, mastered: Niveaus): keyof Niveaus {
  const written = judgeNiveau(needed.schriftelijk, mastered.schriftelijk);
  const spoken = judgeNiveau(needed.mondeling, mastered.mondeling);
  return written < spoken || (written === spoken && needed.mondeling == null && needed.schriftelijk != null) ? "schriftelijk" : "mondeling";
}

function explainTaal(needed: { taal: string } & Niveaus, mastered: Niveaus | undefined, oordeel: Oordeel): Toelichting {
  const kop = `${naam(needed.taal)}: ${WORDS[oordeel]}`;
  const skill = decidingSkill(needed, mastered ?? {});
  const [asked, has] = [needed[skill], mastered?.[skill]];
  const gevraagd = asked == null ? "gevraagd, niveau niet genoemd" : `gevraagd ${TAALNIVEAU_LABELS[asked] ?? ""} ${skill}`;
  if (mastered === undefined) return { kop, tekst: `${gevraagd}, staat er niet bij` };
  if (oordeel === "onbekend") return { kop, tekst: NAVRAGEN };
  return { kop, tekst: has == null ? gevraagd : `${gevraagd}, heeft ${TAALNIVEAU_LABELS[has] ?? ""}` };
}

/** The worst language decides: all of them are needed. */
function worst<Needed>(needed: readonly Needed[], judge: (item: Needed) => Beoordeling): Beoordeling {
  let waarde = past();
  for (const item of needed) waarde = Math.min(waarde, judge(item));
  return waarde;
}
const findWorst = <Needed>(needed: readonly Needed[], judge: (item: Needed) => Beoordeling): Needed | undefined => {
  const waarde = worst(needed, judge);
  return needed.find((item) => judge(item) === waarde);
};

/**
 * What the vacature asks against what the person masters. A language that the zoekvraag doesn't name is not mastered once
 * Nederlands is named, for then the list is taken as complete; otherwise it is onbekend.
 */
export const taalVacature: Criterium<VacatureZoekvraag, VacatureRij> = {
  id: "taal",
  compile({ talen: asked }): Toets<VacatureRij> | null {
    if (asked === undefined) return null;
    const mastered = new Map(asked.lijst.map((item) => [item.taal, item]));
    const missing = mastered.has(NEDERLANDS) ? pastNiet() : ONBEKEND;
    const judgeOne = (item: RijTaal): Beoordeling => {
      const own = mastered.get(item.taal);
      if (own !== undefined) return judgeTaal(item, own);
      return item.mondeling === GEEN && item.schriftelijk === GEEN ? past() : missing;
    };
    return {
      belang: asked.belang,
      judge: (rij) => (rij.talen.length === 0 ? ONBEKEND : worst(rij.talen, judgeOne)),
      explain(rij, oordeel) {
        const item = findWorst(rij.talen, judgeOne);
        return item === undefined ? { kop: "Taal niet genoemd", tekst: NAVRAGEN } : explainTaal(item, mastered.get(item.taal), oordeel);
      },
    };
  },
};

/** What the job asks against what the person masters. A language that isn't in the record is onbekend. */
export const taalWerkzoekende: Criterium<WerkzoekendeZoekvraag, WerkzoekendeRij> = {
  id: "taal",
  compile({ talen: asked }): Toets<WerkzoekendeRij> | null {
    if (asked === undefined) return null;
    const find = (rij: ResultaatRij, taal: string) => rij.talen.find((item) => item.taal === taal);
    const judgeFor = (rij: ResultaatRij) => (item: GevraagdeTaal) => {
      const own = find(rij, item.taal);
      return own === undefined ? ONBEKEND : judgeTaal(item, own);
    };
    return {
      belang: asked.belang,
      judge: (rij) => (rij.talen.length === 0 ? ONBEKEND : worst(asked.lijst, judgeFor(rij))),
      explain(rij, oordeel) {
        const item = findWorst(asked.lijst, judgeFor(rij));
        return item === undefined ? { kop: "Taal onbekend", tekst: NAVRAGEN } : explainTaal(item, find(rij, item.taal), oordeel);
      },
    };
  },
};
