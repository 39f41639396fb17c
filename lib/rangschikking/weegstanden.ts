import type { CriteriumId } from "./criteria/criterium";
import { standaardGewichten } from "./gewichten";
import type { Gewichten } from "./gewichten";
import type { Richting } from "./keuzes";

/** How heavily a user lets a criterion count, against its default. Words, because a number would suggest a precision that isn't there. */
export const WEEGSTANDEN = ["niet", "weinig", "normaal", "veel", "zeerVeel"] as const;
export type Weegstand = (typeof WEEGSTANDEN)[number];

export const WEEGSTAND_LABELS: Readonly<Record<Weegstand, string>> = {
  niet: "telt niet",
  weinig: "weinig",
  normaal: "normaal",
  veel: "veel",
  zeerVeel: "zeer veel",
};

/** Times the default weight. The heaviest default (beroep, 40) times the last is the maximum of 100. */
const FACTOR: Readonly<Record<Weegstand, number>> = { niet: 0, weinig: 0.4, normaal: 1, veel: 2, zeerVeel: 2.5 };

/** What a user shifted; a criterion that isn't in it counts as by default. */
export type Weegkeuze = Readonly<Partial<Record<CriteriumId, Weegstand>>>;

export const standOf = (keuze: Weegkeuze, criterium: CriteriumId): Weegstand => keuze[criterium] ?? "normaal";

/** A choice with one criterion shifted. What is back to normal leaves the choice, so that equal choices look alike. */
export function shiftWeegstand(keuze: Weegkeuze, criterium: CriteriumId, stand: Weegstand): Weegkeuze {
  const { [criterium]: _was, ...rest } = keuze;
  return stand === "normaal" ? rest : { ...rest, [criterium]: stand };
}

/** Whether two choices give the same weights. */
export const isZelfdeKeuze = (a: Weegkeuze, b: Weegkeuze): boolean =>
  [...Object.keys(a), ...Object.keys(b)].every((criterium) => a[criterium as CriteriumId] === b[criterium as CriteriumId]);

/** The weights that a choice leads to; for `RangschikOpties.gewichten`. */
export function toGewichten(richting: Richting, keuze: Weegkeuze): Partial<Gewichten> {
  const standaard = standaardGewichten(richting);
  return Object.fromEntries(Object.entries(keuze).map(([criterium, stand]) => [criterium, Math.round(standaard[criterium as CriteriumId] * FACTOR[stand])]));
}
