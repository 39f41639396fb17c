import { dataLines } from "../taal/language";

/** Occupations in one field of work, written so that neighbours are nearest to each other. */
export interface Werkveld {
  readonly naam: string;
  readonly codes: readonly string[];
}

/** An occupation of the same field: `nabij` between 0 and 1, higher when they stand nearer or share more fields. */
export interface Veldgenoot {
  readonly code: string;
  readonly nabij: number;
  /** The field in which they stand nearest. */
  readonly veld: string;
}

/** Parses a file of `data/verwant-groepen`: `== name`, then a line `code name` per occupation. Throws on any other line: the files are ours. */
export function parseWerkvelden(text: string): Werkveld[] {
  const velden: { naam: string; codes: string[] }[] = [];
  for (const line of dataLines(text)) {
    if (line.startsWith("== ")) velden.push({ naam: line.slice(3), codes: [] });
    else {
      const code = /^\d{1,10}(?= )/.exec(line)?.[0];
      const veld = velden.at(-1);
      if (code === undefined || veld === undefined) throw new Error(`Geen beroep onder een werkveld: "${line}"`);
      veld.codes.push(code);
    }
  }
  return velden;
}

/** Places in a list over which nearness halves. */
const HALF = 6;
/** Below this two members of a long list are too far apart to be offered for each other. */
const NEAR_ENOUGH = 0.3;

/** Looks up who shares a field with an occupation. */
export function createVeldgenoten(velden: readonly Werkveld[]): (code: string) => readonly Veldgenoot[] {
  const byCode = new Map<string, Werkveld[]>();
  for (const veld of velden) for (const code of veld.codes) byCode.set(code, [...(byCode.get(code) ?? []), veld]);

  return (code) => {
    const found = new Map<string, Veldgenoot & { best: number }>();
    for (const { naam, codes } of byCode.get(code) ?? []) {
      const own = codes.indexOf(code);
      codes.forEach((other, at) => {
        if (other === code) return;
        const here = HALF / (HALF + Math.abs(at - own) - 1);
        if (here < NEAR_ENOUGH) return;
        const before = found.get(other);
        const best = Math.max(before?.best ?? 0, here);
        const nabij = 1 - (1 - (before?.nabij ?? 0)) * (1 - here * 0.8);
        found.set(other, { code: other, nabij, best, veld: before !== undefined && before.best >= here ? before.veld : naam });
      });
    }
    return [...found.values()];
  };
}
