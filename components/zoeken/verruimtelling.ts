import type { Telling } from "./use-verruimingen";

/** What is said of one wider question. */
export interface Verruimtekst {
  readonly tekst: string | null;
  /** Gives no more than there is now: not worth a link. */
  readonly voegtNietsToe: boolean;
}

const results = (aantal: number) => (aantal === 1 ? "1 resultaat" : `${aantal.toLocaleString("nl-NL")} resultaten`);

/** The number a wider question would give, in words; of one that couldn't be counted nothing is claimed. */
export function describeTelling(telling: Telling | null, criterium: string, nu: number): Verruimtekst {
  const geteld = telling?.geteld.find((item) => item.criterium === criterium);
  if (!geteld) return { tekst: null, voegtNietsToe: false };
  const { uitkomst, aantal } = geteld;
  if (uitkomst === null) return { tekst: "wordt geteld…", voegtNietsToe: false };
  if (uitkomst === "limitReached") return { tekst: `meer dan ${results(aantal)}`, voegtNietsToe: false };
  if (uitkomst !== "answered") return { tekst: "kon niet worden geteld", voegtNietsToe: false };
  return { tekst: results(aantal), voegtNietsToe: aantal <= nu };
}

/** The likeliest first: what gives most; uncounted ones after them, in the order they had. */
export const byTelling = (telling: Telling | null) => (a: { criterium: string }, b: { criterium: string }) => countOf(telling, b.criterium) - countOf(telling, a.criterium);

const countOf = (telling: Telling | null, criterium: string): number => telling?.geteld.find((item) => item.criterium === criterium)?.aantal ?? -1;
