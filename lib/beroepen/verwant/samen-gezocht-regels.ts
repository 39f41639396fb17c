/** How often two referentieberoepen were asked together in a month (`YYYY-MM`); `codeA` sorts before `codeB`. No person, no organisation. */
export interface SamenGezocht {
  readonly codeA: string;
  readonly codeB: string;
  readonly maand: string;
  readonly aantal: number;
}

/** Months of use that count, and that are kept; the current month is not one of them. */
export const MAANDEN = 12;
/** Shown from so many zoekvragen, spread over so many closed months: a rule that holds without knowing who asked. */
const ENOUGH = 5;
const ENOUGH_MONTHS = 3;
/** Most that are given. */
const MOST = 4;

/** The month of a calendar day `YYYY-MM-DD`, moved by `shift` months. */
export function monthOf(dag: string, shift = 0): string {
  const months = Number(dag.slice(0, 4)) * 12 + Number(dag.slice(5, 7)) - 1 + shift;
  return `${String(Math.floor(months / 12)).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}`;
}

/** Every two of these codes once, as `[codeA, codeB]` in one fixed order, so that two transactions never wait for each other crosswise. */
export function pairsOf(codes: readonly string[]): readonly (readonly [string, string])[] {
  const sorted = [...new Set(codes)].sort();
  return sorted.flatMap((a, at) => sorted.slice(at + 1).map((b): [string, string] => [a, b]));
}

/** The codes that are asked together with `code` often enough to say so, the most often first. `rows`: counts of closed months. */
export function oftenTogether(code: string, rows: readonly SamenGezocht[]): readonly string[] {
  const totals = new Map<string, { aantal: number; maanden: Set<string> }>();
  for (const { codeA, codeB, maand, aantal } of rows) {
    const other = codeA === code ? codeB : codeA;
    const total = totals.get(other) ?? { aantal: 0, maanden: new Set<string>() };
    totals.set(other, { aantal: total.aantal + aantal, maanden: total.maanden.add(maand) });
  }
  return [...totals]
    .filter(([, { aantal, maanden }]) => aantal >= ENOUGH && maanden.size >= ENOUGH_MONTHS)
    .sort(([a, one], [b, two]) => two.aantal - one.aantal || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([other]) => other);
}
