import type { CriteriumId } from "./criteria/criterium";
import { oordeelOf, waardeOf } from "./oordeel";
import type { Oordeel } from "./oordeel";
import type { ResultaatRij } from "./rij";
import { isVacatureRij, isWerkzoekendeRij } from "./volgorde";
import { compileVacatures, compileWerkzoekenden } from "./vraag";
import type { ActieveToets, RangschikOpties } from "./vraag";
import type { Zoekvraag } from "./zoekvraag";

/** Why a row stands where it stands, for one criterion. */
export interface Uitleg {
  readonly criterium: CriteriumId;
  readonly oordeel: Oordeel;
  readonly moet: boolean;
  /** A few Dutch words: "28 uur: bijna" and "wens is 16 tot 24". */
  readonly kop: string;
  readonly tekst: string;
  /** Points this criterion adds to the score and could add at most, in tenths. All points of a row add up to its score. */
  readonly punten: number;
  readonly maximum: number;
}

function explainAll<R extends ResultaatRij>(toetsen: readonly ActieveToets<R>[], rij: R): Uitleg[] {
  const total = Math.max(1, toetsen.reduce((sum, { gewicht }) => sum + gewicht, 0));
  return toetsen.map(({ id, toets, moet, gewicht }) => {
    const beoordeling = toets.judge(rij);
    const oordeel = oordeelOf(beoordeling);
    const maximum = (100 * gewicht) / total;
    const tenths = (points: number) => Math.round(10 * points) / 10;
    return { criterium: id, oordeel, moet, ...toets.explain(rij, oordeel), punten: tenths((maximum * waardeOf(beoordeling)) / 1000), maximum: tenths(maximum) };
  });
}

/** Explains one row, one entry per criterion that plays a part. Called when someone looks, not for every row. */
export function explain(zoekvraag: Zoekvraag, rij: ResultaatRij, opties: RangschikOpties): Uitleg[] {
  if (zoekvraag.richting === "vacatures" && isVacatureRij(rij)) return explainAll(compileVacatures(zoekvraag, opties), rij);
  if (zoekvraag.richting === "werkzoekenden" && isWerkzoekendeRij(rij)) return explainAll(compileWerkzoekenden(zoekvraag, opties), rij);
  throw new Error(`row of another soort than asked: ${zoekvraag.richting}`);
}
