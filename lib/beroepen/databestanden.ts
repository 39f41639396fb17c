import "server-only";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseStartregister, parseVerwant, type Startregister } from "./startregister";
import type { CelKennis } from "./coderen/lees-cel";
import { dataLines, type LanguageData, parseLanguage } from "./taal/language";
import { normalizeText } from "./taal/normalize";
import { addWoorden, parseWoorden } from "./woordenlijsten";

/** The readable files of `lib/beroepen/data`. next.config.ts copies them into the build; all scripts start at the root. */
const FOLDER = path.join(process.cwd(), "lib", "beroepen", "data");
const ANDERE_NAMEN = "andere-namen.txt";

const read = (...names: string[]): string => readFileSync(path.join(FOLDER, ...names), "utf8");

/** What the lookup knows of Dutch. */
export function readLanguage(): LanguageData {
  const taal = (name: string) => read("taal", `${name}.txt`);
  return parseLanguage({
    vormen: taal("vormen"),
    onregelmatig: taal("onregelmatig"),
    spelling: taal("spelling"),
    woorddelen: taal("woorddelen"),
    stopwoorden: taal("stopwoorden"),
    woorden: taal("woorden"),
    niveaus: taal("niveaus"),
    algemeen: taal("algemeen"),
    voorzetsels: taal("voorzetsels"),
    werkplekken: taal("werkplekken"),
  });
}

/** What is needed to read a cell of an upload. */
export function readCelKennis(): CelKennis {
  const afkortingen = dataLines(read("taal", "afkortingen.txt")).map((line): [string, string] => {
    const [kort = "", lang = ""] = line.split("=").map((piece) => piece.trim());
    return [kort, lang];
  });
  const words = (file: string) => new Set(dataLines(read("taal", file)).flatMap((line) => line.split(",").map(normalizeText)));
  return { afkortingen: new Map(afkortingen), geenBeroep: words("geen-beroep.txt"), vaag: words("vaag.txt"), uitvoerend: words("uitvoerend.txt"), stopWords: readLanguage().stopWords };
}

const filesIn = (folder: string): string[] => readdirSync(path.join(FOLDER, folder)).filter((name) => name.endsWith(".txt")).sort();

/** The everyday and English words: one file per field of work. */
export const readWoorden = () => filesIn("woorden").flatMap((name) => parseWoorden(read("woorden", name)));

/** The own register: one file per sector, and the other names; with all everyday words. */
export function readStartregister(): Startregister {
  const sectoren = filesIn("register").filter((name) => name !== ANDERE_NAMEN);
  const { beroepen, kennis } = parseStartregister(sectoren.map((name) => read("register", name)), read("register", ANDERE_NAMEN));
  return { beroepen, kennis: addWoorden(kennis, readWoorden()) };
}

/** Related occupations chosen by hand, by code of the referentieberoep. */
export const readVerwant = (): ReadonlyMap<string, readonly string[]> => parseVerwant(read("verwant.txt"));
