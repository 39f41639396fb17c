import { z } from "zod";
import type { Beroep } from "./beroep";
import type { Kennis } from "./index/labels";
import { dataLines } from "./taal/language";

/** The own data about occupations: rows of the register, and everyday words with how common an occupation is. */
export interface Startregister {
  readonly beroepen: readonly Beroep[];
  readonly kennis: ReadonlyMap<string, Kennis>;
}

const code = z.string().regex(/^\d{1,10}$/);
const referentieSchema = z.tuple([code, z.string().min(2), z.coerce.number().int().min(1).max(9), z.string(), z.string()]);
const andereNaamSchema = z.tuple([code, z.string().min(2), code]);

const cells = (line: string): string[] => line.split("|").map((cell) => cell.trim());
const list = (cell: string): string[] => cell.split(",").map((word) => word.trim()).filter((word) => word !== "");

/**
 * Parses the files of `data/register`. `sectoren`: code | naam | gewicht | everyday words | English words; `andereNamen`:
 * code | naam | code of the referentieberoep. Throws on a line that doesn't follow this: the files are ours.
 */
export function parseStartregister(sectoren: readonly string[], andereNamen: string): Startregister {
  const beroepen: Beroep[] = [];
  const kennis = new Map<string, Kennis>();
  for (const line of sectoren.flatMap(dataLines)) {
    const [eigen, naam, gewicht, dagelijks, engels] = referentieSchema.parse(cells(line));
    if (kennis.has(eigen)) throw new Error(`Beroep ${eigen} staat twee keer in het startregister`);
    beroepen.push({ code: eigen, naam, referentieCode: eigen });
    kennis.set(eigen, { code: eigen, gewicht, synoniemen: [...list(dagelijks), ...list(engels)] });
  }
  for (const line of dataLines(andereNamen)) {
    const [eigen, naam, referentieCode] = andereNaamSchema.parse(cells(line));
    beroepen.push({ code: eigen, naam, referentieCode });
  }
  return { beroepen, kennis };
}

/** Parses `verwant.txt`: code naam > code naam; code naam … The names are for the reader, the codes count. */
export function parseVerwant(text: string): ReadonlyMap<string, readonly string[]> {
  const codeOf = (piece: string) => code.parse(piece.trim().split(/\s+/)[0]);
  return new Map(
    dataLines(text).map((line): [string, string[]] => {
      const [left = "", right = ""] = line.split(">");
      return [codeOf(left), right.split(";").map(codeOf)];
    }),
  );
}
