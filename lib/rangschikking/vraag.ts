import { VACATURE_CRITERIA, WERKZOEKENDE_CRITERIA } from "./criteria/catalogus";
import type { Criterium, CriteriumId, Toets } from "./criteria/criterium";
import { BELANG_FACTOR, standaardGewichten } from "./gewichten";
import type { Gewichten } from "./gewichten";
import type { ResultaatRij, VacatureRij, WerkzoekendeRij } from "./rij";
import type { VacatureZoekvraag, WerkzoekendeZoekvraag, Zoekvraag } from "./zoekvraag";

export interface RangschikOpties {
  /** Weights the user shifted; the others keep their default. */
  readonly gewichten?: Partial<Gewichten>;
  /** Today as `YYYY-MM-DD`, for closing dates. The caller takes it from `lib/klok.ts`. */
  readonly vandaag: string;
}

/** A criterion that plays a part in this question, with what it can add at most. */
export interface ActieveToets<R extends ResultaatRij> {
  readonly id: CriteriumId;
  readonly toets: Toets<R>;
  readonly moet: boolean;
  /** Weight times the factor of its belang: whole and above zero. */
  readonly gewicht: number;
}

function compileCriteria<Z extends Zoekvraag, R extends ResultaatRij>(criteria: readonly Criterium<Z, R>[], zoekvraag: Z, opties: RangschikOpties): ActieveToets<R>[] {
  const gewichten = { ...standaardGewichten(zoekvraag.richting), ...opties.gewichten };
  return criteria.flatMap(({ id, compile }) => {
    const toets = compile(zoekvraag, opties);
    const gewicht = Math.round(Math.min(100, Math.max(0, gewichten[id])));
    if (toets === null) return [];
    const moet = toets.belang === "moet";
    // A weight of zero switches weighing off, but what must be must be.
    return gewicht === 0 && !moet ? [] : [{ id, toets, moet, gewicht: gewicht * BELANG_FACTOR[toets.belang] }];
  });
}

/** Makes a question ready to judge rows: everything that can be worked out once is. */
export const compileVacatures = (zoekvraag: VacatureZoekvraag, opties: RangschikOpties): ActieveToets<VacatureRij>[] =>
  compileCriteria(VACATURE_CRITERIA, zoekvraag, opties);
export const compileWerkzoekenden = (zoekvraag: WerkzoekendeZoekvraag, opties: RangschikOpties): ActieveToets<WerkzoekendeRij>[] =>
  compileCriteria(WERKZOEKENDE_CRITERIA, zoekvraag, opties);
