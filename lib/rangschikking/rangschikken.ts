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
  /** In the order of the criteria. Rows with the same judgements share one list. */
  readonly oordelen: readonly CriteriumOordeel[];
}

const CHOICES = OORDELEN.length;
const PAST_NIET = OORDELEN.indexOf("past-niet");

/** Lists of judgements, made once per combination: 10,000 rows have far fewer combinations than rows. */
function createOordelenCache(toetsen: readonly Pick<ActieveToets<never>, "id" | "moet">[]) {
  const cache = new Map<number, readonly CriteriumOordeel[]>();
  /** `combination` holds one digit in base 4 per criterion, the first criterion most significant; exact up to 26 criteria. */
  const decode = (combination: number): readonly CriteriumOordeel[] => {
    let rest = combination;
    const digits = toetsen.map(() => {
      const digit = rest % CHOICES;
      rest = (rest - digit) / CHOICES;
      return digit;
    });
    return toetsen.map(({ id, moet }, index) => ({ criterium: id, oordeel: OORDELEN[digits[toetsen.length - 1 - index] ?? 1] ?? "onbekend", moet }));
  };
  return (combination: number): readonly CriteriumOordeel[] => {
    const known = cache.get(combination);
    if (known !== undefined) return known;
    const decoded = decode(combination);
    cache.set(combination, decoded);
    return decoded;
  };
}

interface Beoordeeld<R extends ResultaatRij> {
  readonly rij: R;
  readonly sum: number;
  readonly combination: number;
}

/** Null when the row fails a moet. Sums whole numbers, so they are the same on every machine. */
function judgeRij<R extends ResultaatRij>(toetsen: readonly ActieveToets<R>[], rij: R): Beoordeeld<R> | null {
  let sum = 0;
  let combination = 0;
  for (const { toets, moet, gewicht } of toetsen) {
    const beoordeling = toets.judge(rij);
    const oordeel = oordeelIndex(beoordeling);
    if (moet && oordeel === PAST_NIET) return null;
    sum += gewicht * waardeOf(beoordeling);
    combination = combination * CHOICES + oordeel;
  }
  return { rij, sum, combination };
}

function rank<R extends ResultaatRij>(toetsen: readonly ActieveToets<R>[], rijen: readonly R[]): GerangschikteRij<R>[] {
  const kept: Beoordeeld<R>[] = [];
  for (const rij of rijen) {
    const beoordeeld = judgeRij(toetsen, rij);
    if (beoordeeld !== null) kept.push(beoordeeld);
  }
  kept.sort((a, b) => b.sum - a.sum || compareRijen(a.rij, b.rij));

  const total = toetsen.reduce((weight, { gewicht }) => weight + gewicht, 0);
  const oordelenOf = createOordelenCache(toetsen);
  return kept.map(({ rij, sum, combination }) => ({ rij, score: total === 0 ? 0 : Math.round(sum / (10 * total)), oordelen: oordelenOf(combination) }));
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
