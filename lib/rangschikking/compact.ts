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
 * that shifting weights ranks the same there. Other words mean asking the server again. Lists that rows have in common become
 * one object: a node keeps many rows in memory.
 */
export function compactRijen<R extends ResultaatRij>(zoekvraag: Zoekvraag, rijen: readonly R[]): R[] {
  const needles = needlesOf(zoekvraag);
  const share = createSharer();
  return rijen.map((rij) => ({
    ...rij,
    beroepen: share(rij.beroepen),
    vervoermiddelen: share(rij.vervoermiddelen),
    talen: share(rij.talen),
    // The bar is no letter or digit: no needle matches across it.
    zoektekst: needles.filter((needle) => rij.zoektekst.includes(needle)).join("|"),
  }));
}

/** Gives equal values back as the first of them. */
function createSharer(): <T>(value: T) => T {
  const known = new Map<string, unknown>();
  return <T>(value: T): T => {
    const text = JSON.stringify(value);
    const first = known.get(text);
    // Equal text is equal content, hence the same type.
    if (first !== undefined) return first as T;
    known.set(text, value);
    return value;
  };
}
