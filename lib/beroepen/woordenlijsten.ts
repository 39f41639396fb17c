import { z } from "zod";
import type { Kennis } from "./index/labels";
import { dataLines } from "./taal/language";

/** An everyday word for a referentieberoep. */
export interface BeroepWoord {
  readonly woord: string;
  readonly code: string;
}

const codeSchema = z.string().regex(/^\d{1,10}$/);

/**
 * Parses the files of `data/woorden`: word, word, … > code naam; code naam. The names are for the reader, the codes count.
 * Throws on a line that doesn't follow this: the files are ours.
 */
export function parseWoorden(text: string): BeroepWoord[] {
  return dataLines(text).flatMap((line) => {
    const [left = "", right = "", ...rest] = line.split(" > ");
    if (rest.length > 0) throw new Error(`Meer dan één ">" in de regel "${line}"`);
    const codes = right.split(";").map((piece) => codeSchema.parse(piece.trim().split(/\s/)[0]));
    const woorden = left.split(",").map((woord) => woord.trim()).filter((woord) => woord !== "");
    return woorden.flatMap((woord) => codes.map((code) => ({ woord, code })));
  });
}

/** Adds everyday words to what is known; an occupation without a weight gets none. A word known already isn't doubled. */
export function addWoorden(kennis: ReadonlyMap<string, Kennis>, woorden: readonly BeroepWoord[]): Map<string, Kennis> {
  const byCode = new Map<string, Set<string>>();
  for (const { woord, code } of woorden) {
    let list = byCode.get(code);
    if (list === undefined) byCode.set(code, (list = new Set(kennis.get(code)?.synoniemen)));
    list.add(woord);
  }
  const added = [...byCode].map(([code, list]): [string, Kennis] => [code, { code, gewicht: kennis.get(code)?.gewicht ?? 0, synoniemen: [...list] }]);
  return new Map([...kennis, ...added]);
}
