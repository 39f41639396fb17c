import { normalizeText, tokenize } from "../taal/normalize";

/** What is needed to read a cell: abbreviations, whole texts that are no occupation, and words that say nothing. */
export interface CelKennis {
  readonly afkortingen: ReadonlyMap<string, string>;
  readonly geenBeroep: ReadonlySet<string>;
  /** Words that say that someone is unsure. */
  readonly vaag: ReadonlySet<string>;
  /** Words that say that somebody does the work and doesn't lead it. */
  readonly uitvoerend: ReadonlySet<string>;
  readonly stopWords: ReadonlySet<string>;
}

const LONGEST = 300;
const MOST_PARTS = 5;
/** Hours, contracts and sexes as they stand behind an occupation: "24u", "32-36 uur", "(v/m)", "0,8 fte". */
const NOISE = /\b\d+([.,]\d+)?\s*(-\s*\d+)?\s*(uur|uren|u|hrs?|hours?|fte|dagen|x)\b\.?|\(\s*[mvx](\s*[/|]\s*[mvx])+\s*\)|\b[mv]\/[mv](\/x)?\b/gi;
const SEPARATORS = /[;|\n\r\t•+]|\s*\/\s*|,\s*|\s+&\s+|(?<![-,])\s+(?:en|of|and|or)\s+/i;

const writeOut = (text: string, { afkortingen }: CelKennis): string => tokenize(text).map((word) => afkortingen.get(word) ?? word).join(" ");

const saysSomething = (text: string, { geenBeroep, stopWords }: CelKennis): boolean =>
  text !== "" && !geenBeroep.has(normalizeText(text)) && text.split(" ").some((word) => word.length > 1 && !stopWords.has(word) && /[a-z]/.test(word));

/**
 * Reads a cell with an occupation: abbreviations written out, hours and sexes left out, cut where several occupations stand in
 * it. The text as a whole comes first, then its parts (at most five). Empty when nothing in it can be an occupation.
 */
export function readCel(text: string, kennis: CelKennis): string[] {
  const cut = text.slice(0, LONGEST);
  if (!saysSomething(writeOut(cut, kennis), kennis)) return [];
  const clean = cut.replace(NOISE, " ");
  const pieces = clean.split(SEPARATORS).map((piece) => writeOut(piece, kennis)).filter((piece) => saysSomething(piece, kennis));
  const whole = writeOut(clean, kennis);
  return pieces.length < 2 ? pieces : [whole, ...new Set(pieces.slice(0, MOST_PARTS))];
}

/** Whether a text says itself that it is no choice: "iets in de zorg", "chauffeur of anders iets". */
export const isVaag = (text: string, { vaag }: CelKennis): boolean => normalizeText(text.slice(0, LONGEST)).split(" ").some((word) => vaag.has(word));
