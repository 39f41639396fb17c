import type { ResultaatRij } from "./rij";
import { normaliseText, toNeedle } from "./tekst";
import type { Zoekvraag } from "./zoekvraag";

/** Everything the criteria look for in the text of a row. */
const needlesOf = ({ beroepen, woorden, interesses }: Zoekvraag): string[] => [
  ...beroepen.map(({ naam }) => normaliseText(naam)),
  ...(woorden?.woorden ?? []).map(toNeedle),
  ...(interesses?.woorden ?? []).map(toNeedle),
];

/**
 * Rows for the browser: of the text, which is most of a row, only the words that this zoekvraag looks for are kept, so
 * that shifting weights ranks the same there. Other words mean asking the server again.
 */
export function compactRijen<R extends ResultaatRij>(zoekvraag: Zoekvraag, rijen: readonly R[]): R[] {
  const needles = needlesOf(zoekvraag);
  // The bar is no letter or digit: no needle matches across it.
  return rijen.map((rij) => ({ ...rij, zoektekst: needles.filter((needle) => rij.zoektekst.includes(needle)).join("|") }));
}
