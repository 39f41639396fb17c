import { dataLines } from "../taal/language";
import { normalizeText, tokenize } from "../taal/normalize";

/** What the name of an occupation tells about the position. */
export interface Functie {
  /** `uitvoerend` when the name tells none. */
  readonly soort: string;
  /** Titles that ask a diploma of their own. */
  readonly titels: readonly string[];
}

/** Reads positions, and tells which stand in for each other. */
export interface Functieniveaus {
  readonly read: (naam: string) => Functie;
  /** Whether somebody of the one position may be offered the other: the same kind, and no title he doesn't have. */
  readonly mayOffer: (from: Functie, to: Functie) => boolean;
  /** The level words of a name, sorted, as they count when names are compared: what is equal gets one form. */
  readonly equal: (levelWords: string) => string;
  /** The kinds of work that words (parts of compounds included) tell, for names that are compared word by word. */
  readonly workOf: (words: readonly string[]) => string;
  /** Words too general to relate two names by themselves. */
  readonly general: readonly string[];
}

const UITVOEREND = "uitvoerend";
/** Kinds that give guidance: a voorman may become a chef, and the other way round. */
const LEIDING: ReadonlySet<string> = new Set(["leiding", "meewerkend"]);

/** Parses `data/verwant-niveaus.txt`; its head tells the format. */
export function parseFunctieniveaus(text: string): Functieniveaus {
  const lines = dataLines(text);
  const phrases = linesWith(lines, "!").map(normalizeText);
  const titles = linesWith(lines, "+").flatMap((line) => line.split(",")).map(normalizeText);
  const workKinds = kinds(linesWith(lines, ":"));
  const positions = kinds(lines.filter((line) => !line.startsWith(":") && line.includes("=")));
  const equals = new Map(linesWith(lines, "~").flatMap((line) => {
    const forms = line.split(",").map((form) => tokenize(form).sort().join(" "));
    return forms.map((form): [string, string] => [form, forms[0] ?? form]);
  }));

  function read(naam: string): Functie {
    const words = tokenize(phrases.reduce((rest, phrase) => rest.replace(phrase, ""), normalizeText(naam)));
    const soort = words.map((word) => positions.get(word)).find((kind) => kind !== undefined) ?? UITVOEREND;
    return { soort, titels: titles.filter((title) => words.some((word) => word.endsWith(title))) };
  }
  return {
    read,
    mayOffer: (from, to) => (from.soort === to.soort || (LEIDING.has(from.soort) && LEIDING.has(to.soort))) && to.titels.every((titel) => from.titels.includes(titel)),
    equal: (levelWords) => equals.get(levelWords) ?? levelWords,
    general: linesWith(lines, "%").flatMap((line) => line.split(",")).map(normalizeText),
    workOf: (words) => [...new Set(words.flatMap((word) => workKinds.get(word) ?? []))].sort().join(", "),
  };
}

const linesWith = (lines: readonly string[], mark: string): string[] => lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length));

/** Word → kind, from lines `kind = word, word, …`. */
const kinds = (lines: readonly string[]): ReadonlyMap<string, string> =>
  new Map(lines.flatMap((line) => {
    const [kind = "", words = ""] = line.split("=");
    return words.split(",").map((word): [string, string] => [normalizeText(word), kind.trim()]);
  }));
