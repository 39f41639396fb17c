import type { CriteriumId } from "./criteria/criterium";
import { oordeelOf } from "./oordeel";
import type { ResultaatRij } from "./rij";
import { isVacatureRij, isWerkzoekendeRij } from "./volgorde";
import { compileVacatures, compileWerkzoekenden } from "./vraag";
import type { ActieveToets, RangschikOpties } from "./vraag";
import type { Zoekvraag } from "./zoekvraag";

/** What one *moet* costs among the rows that came in. */
export interface Uitval {
  readonly criterium: CriteriumId;
  /** Rows that fail it. */
  readonly afgevallen: number;
  /** Rows that fail nothing else: as *graag* instead of *moet* these would be back. */
  readonly alleenHierdoor: number;
}

function count<R extends ResultaatRij>(toetsen: readonly ActieveToets<R>[], rijen: readonly R[]): Uitval[] {
  const musts = toetsen.filter(({ moet }) => moet);
  const failures = rijen.map((rij) => musts.filter(({ toets }) => oordeelOf(toets.judge(rij)) === "past-niet").map(({ id }) => id));
  return musts
    .map(({ id }) => {
      const failed = failures.filter((ids) => ids.includes(id));
      return { criterium: id, afgevallen: failed.length, alleenHierdoor: failed.filter((ids) => ids.length === 1).length };
    })
    .filter(({ afgevallen }) => afgevallen > 0)
    .sort((a, b) => b.alleenHierdoor - a.alleenHierdoor || b.afgevallen - a.afgevallen);
}

/** Which *moet* costs how many of the rows that came in, dearest first. For "geen of weinig resultaten". */
export function countUitval(zoekvraag: Zoekvraag, rijen: readonly ResultaatRij[], opties: RangschikOpties): Uitval[] {
  return zoekvraag.richting === "vacatures"
    ? count(compileVacatures(zoekvraag, opties), rijen.filter(isVacatureRij))
    : count(compileWerkzoekenden(zoekvraag, opties), rijen.filter(isWerkzoekendeRij));
}
