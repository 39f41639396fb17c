import type { CriteriumId } from "./criteria/criterium";
import { oordeelIndex, OORDELEN, waardeOf } from "./oordeel";
import type { Oordeel } from "./oordeel";
import type { ResultaatRij, VacatureRij, WerkzoekendeRij } from "./rij";
import { compareRijen, isVacatureRij, isWerkzoekendeRij } from "./volgorde";
import { compileVacatures, compileWerkzoekenden } from "./vraag";
import type { ActieveToets, RangschikOpties } from "./vraag";
import type { VacatureZoekvraag, WerkzoekendeZoekvraag, Zoekvraag } from "./zoekvraag";

export interface CriteriumOordeel {
  readonly criterium: CriteriumId;
  readonly oordeel: Oordeel;
  /** The user said that this must be so; with `onbekend` the row stays, to be marked. */
  readonly moet: boolean;
}

export interface GerangschikteRij<R extends ResultaatRij = ResultaatRij> {
  readonly rij: R;
  /** 0 to 100: the share of what could be had, onbekend counting half. */
  readonly score: number;
  /** In the order of the criteria; the entries are shared between rows. */
  readonly oordelen: readonly CriteriumOordeel[];
}

const PAST_NIET = OORDELEN.indexOf("past-niet");

/** What can be said of each criterion, made once: rows only refer to it. */
const createOordelen = (toetsen: readonly { id: CriteriumId; moet: boolean }[]): CriteriumOordeel[][] =>
  toetsen.map(({ id, moet }) => OORDELEN.map((oordeel) => ({ criterium: id, oordeel, moet })));

interface Beoordeeld<R extends ResultaatRij> {
  readonly rij: R;
  readonly points: number;
  readonly oordelen: CriteriumOordeel[];
}

/** Judges rows one by one; null for a row that fails a moet. Points are whole numbers, so they are the same on every machine. */
function createBeoordelaar<R extends ResultaatRij>(toetsen: readonly ActieveToets<R>[]): (rij: R) => Beoordeeld<R> | null {
  const choices = createOordelen(toetsen);
  return (rij) => {
    const oordelen = new Array<CriteriumOordeel>(toetsen.length);
    let points = 0;
    for (let index = 0; index < toetsen.length; index += 1) {
      const { toets, moet, gewicht } = toetsen[index]!;
      const beoordeling = toets.judge(rij);
      const oordeel = oordeelIndex(beoordeling);
      if (moet && oordeel === PAST_NIET) return null;
      points += gewicht * waardeOf(beoordeling);
      oordelen[index] = choices[index]![oordeel]!;
    }
    return { rij, points, oordelen };
  };
}

function rank<R extends ResultaatRij>(toetsen: readonly ActieveToets<R>[], rijen: readonly R[]): GerangschikteRij<R>[] {
  const beoordeel = createBeoordelaar(toetsen);
  const kept: Beoordeeld<R>[] = [];
  for (const rij of rijen) {
    const beoordeeld = beoordeel(rij);
    if (beoordeeld !== null) kept.push(beoordeeld);
  }
  const total = toetsen.reduce((weight, { gewicht }) => weight + gewicht, 0);
  kept.sort((a, b) => b.points - a.points || compareRijen(a.rij, b.rij));
  return kept.map(({ rij, points, oordelen }) => ({ rij, score: total === 0 ? 0 : Math.round(points / (10 * total)), oordelen }));
}

/**
 * Ranks rows for a question: best first, a total order that doesn't depend on the order of arrival. Rows that fail a *moet*
 * are left out; what is onbekend stays. Equal rows are ordered by nearness, then completeness, then key.
 * Throws when a row is of the other soort: that is a bug of the caller.
 */
export function rankResultaten(zoekvraag: VacatureZoekvraag, rijen: readonly VacatureRij[], opties: RangschikOpties): GerangschikteRij<VacatureRij>[];
export function rankResultaten(zoekvraag: WerkzoekendeZoekvraag, rijen: readonly WerkzoekendeRij[], opties: RangschikOpties): GerangschikteRij<WerkzoekendeRij>[];
export function rankResultaten(zoekvraag: Zoekvraag, rijen: readonly ResultaatRij[], opties: RangschikOpties): GerangschikteRij[];
export function rankResultaten(zoekvraag: Zoekvraag, rijen: readonly ResultaatRij[], opties: RangschikOpties): GerangschikteRij[] {
  if (zoekvraag.richting === "vacatures" && rijen.every(isVacatureRij)) return rank(compileVacatures(zoekvraag, opties), rijen);
  if (zoekvraag.richting === "werkzoekenden" && rijen.every(isWerkzoekendeRij)) return rank(compileWerkzoekenden(zoekvraag, opties), rijen);
  throw new Error(`rows of another soort than asked: ${zoekvraag.richting}`);
}
