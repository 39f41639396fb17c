import "server-only";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readVerwant } from "../databestanden";
import { type Functieniveaus, parseFunctieniveaus } from "./functieniveau";
import { parseWerkvelden, type Werkveld } from "./werkvelden";

/** What was written down by hand about related occupations. */
export interface Verwantkennis {
  /** Best first, by code of the referentieberoep. */
  readonly paren: ReadonlyMap<string, readonly string[]>;
  readonly velden: readonly Werkveld[];
  readonly niveaus: Functieniveaus;
}

const FOLDER = path.join(process.cwd(), "lib", "beroepen", "data");
const GROEPEN = path.join(FOLDER, "verwant-groepen");

/** Reads positions by themselves: `data/verwant-niveaus.txt`. */
export const readFunctieniveaus = (): Functieniveaus => parseFunctieniveaus(readFileSync(path.join(FOLDER, "verwant-niveaus.txt"), "utf8"));

/** Reads the files `data/verwant*`. */
export function readVerwantkennis(): Verwantkennis {
  const files = readdirSync(GROEPEN).filter((name) => name.endsWith(".txt")).sort();
  return {
    paren: readVerwant(),
    velden: files.flatMap((name) => parseWerkvelden(readFileSync(path.join(GROEPEN, name), "utf8"))),
    niveaus: readFunctieniveaus(),
  };
}
