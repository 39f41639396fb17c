import type { Rijmelding } from "../oordeel/melding";

/**
 * The number of a kind of remark, the same in every delivery: what a row keeps of its remarks to be found by them. FNV-1a of severity,
 * field and code, 31 bits: among the two hundred kinds of a report two are the same once in a hundred thousand reports.
 */
export function meldingsoortNummer({ ernst, veld, code }: Pick<Rijmelding, "ernst" | "veld" | "code">): number {
  let hash = 0x811c9dc5;
  for (const teken of `${ernst}|${veld}|${code}`) hash = Math.imul(hash ^ (teken.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 1;
}

/** Every kind once. */
export const soortenVan = (meldingen: readonly Rijmelding[]): number[] => (meldingen.length === 0 ? [] : [...new Set(meldingen.map(meldingsoortNummer))]);
