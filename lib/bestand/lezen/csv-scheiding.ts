/** What may stand between the fields of a CSV file. */
const TEKENS = [";", ",", "\t", "|"] as const;
export type Scheidingsteken = (typeof TEKENS)[number] | ":" | "^" | "~";

const AANTAL_REGELS = 30;

/** Excel's own first line, `sep=;`. */
const SEP_REGEL = /^sep=(.)\r?\n/i;

/**
 * The separator of a CSV file by its first lines: the one that stands in most of them equally often. A first line `sep=;` decides,
 * as it does in Excel. `;` when there is none: a list of one column.
 */
export function kiesScheidingsteken(begin: string): Scheidingsteken {
  const named = SEP_REGEL.exec(begin)?.[1];
  if (named !== undefined && [";", ",", "\t", "|", ":", "^", "~"].includes(named)) return named as Scheidingsteken;
  // The last line may have been cut.
  const regels = withoutQuoted(begin).split(/\r\n|\n|\r/).slice(0, AANTAL_REGELS + 1);
  const heel = (regels.length > 1 ? regels.slice(0, -1) : regels).filter((regel) => regel.trim() !== "");
  const scores = TEKENS.map((teken) => ({ teken, score: scoreOf(heel.map((regel) => regel.split(teken).length - 1)) }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.teken : ";";
}

/** Whether a file begins with Excel's line `sep=;`, which is no row of it. */
export const hasSepRegel = (begin: string): boolean => SEP_REGEL.test(begin);

const withoutQuoted = (text: string): string => text.replace(/"(?:[^"]|"")*"/g, "");

/** Lines that agree on a number of separators count most; a comma in a sentence is in few lines equally often. */
function scoreOf(aantallen: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const n of aantallen) if (n > 0) counts.set(n, (counts.get(n) ?? 0) + 1);
  const [meest = 0, vaak = 0] = [...counts].sort((a, b) => b[1] * Math.sqrt(b[0]) - a[1] * Math.sqrt(a[0]))[0] ?? [];
  return vaak === 0 ? 0 : (vaak / aantallen.length) ** 2 * Math.sqrt(meest);
}
