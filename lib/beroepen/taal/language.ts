import { normalizeText } from "./normalize";
import type { FormRule } from "./stem";
import type { SpellingRule } from "./spelling";

/** Texts of the files in `data/taal`; each file tells its own format and origin in its head. */
export interface LanguageTexts {
  readonly vormen: string;
  readonly onregelmatig: string;
  readonly spelling: string;
  readonly woorddelen: string;
  readonly stopwoorden: string;
  readonly woorden: string;
  readonly niveaus: string;
  readonly algemeen: string;
  readonly voorzetsels: string;
  readonly werkplekken: string;
}

/** What the lookup knows of Dutch, parsed. All words normalised. */
export interface LanguageData {
  readonly forms: readonly FormRule[];
  /** Irregular form → the form it belongs to. */
  readonly irregular: ReadonlyMap<string, string>;
  readonly spelling: readonly SpellingRule[];
  /** Parts of compounds shorter than four letters. */
  readonly shortParts: ReadonlySet<string>;
  /** Words that look like compounds and aren't. */
  readonly wholeWords: ReadonlySet<string>;
  /** Words that say nothing about the occupation. */
  readonly stopWords: ReadonlySet<string>;
  /** Words for the level of a position. */
  readonly levelWords: ReadonlySet<string>;
  /** Words too general to relate two occupations. */
  readonly generalWords: ReadonlySet<string>;
  /** Words after which the place of work follows. */
  readonly prepositions: ReadonlySet<string>;
  /** Places of work, which say less than the work when they follow it. */
  readonly workplaces: ReadonlySet<string>;
  /** Everyday or English word → words of the register that mean the same. */
  readonly equivalents: ReadonlyMap<string, readonly string[]>;
}

/** Lines of a data file without comments (`# …`) and blanks. */
export function dataLines(text: string): string[] {
  return text.split("\n").map((line) => line.replace(/(^|\s)#\s.*$|^#.*$/, "").trim()).filter((line) => line !== "");
}

const words = (text: string): string[] => dataLines(text).flatMap((line) => line.split(/[,\s]+/)).map(normalizeText).filter((word) => word !== "");

/** `left <separator> right` per line; a line without separator is a mistake in our own file and throws. */
function pairs(text: string, separator: string): [string, string][] {
  return dataLines(text).map((line) => {
    const at = line.indexOf(separator);
    if (at < 0) throw new Error(`Geen "${separator}" in de regel "${line}"`);
    return [line.slice(0, at).trim(), line.slice(at + separator.length).trim()];
  });
}

function parseEquivalents(text: string): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [left, right] of pairs(text, "=")) {
    const meanings = right.split(",").map(normalizeText);
    for (const word of left.split(",").map(normalizeText)) found.set(word, [...(found.get(word) ?? []), ...meanings]);
  }
  return found;
}

function parseIrregular(text: string): Map<string, string> {
  return new Map(pairs(text, "=").flatMap(([base, forms]) => forms.split(",").map((form): [string, string] => [normalizeText(form), normalizeText(base)])));
}

/** Parses the language files. Throws on a line that doesn't follow the format of its file. */
export function parseLanguage(texts: LanguageTexts): LanguageData {
  const parts = dataLines(texts.woorddelen);
  return {
    forms: pairs(texts.vormen, ">").map(([from, to]) => ({ from: from.replace("-", ""), to: to.replace("-", "") })),
    irregular: parseIrregular(texts.onregelmatig),
    spelling: pairs(texts.spelling, ">").map(([from, to]) => ({ from: new RegExp(from, "g"), to })),
    shortParts: new Set(words(parts.filter((line) => !line.startsWith("!")).join("\n"))),
    wholeWords: new Set(words(parts.filter((line) => line.startsWith("!")).map((line) => line.slice(1)).join("\n"))),
    stopWords: new Set(words(texts.stopwoorden)),
    levelWords: new Set(words(texts.niveaus)),
    generalWords: new Set(words(texts.algemeen)),
    prepositions: new Set(words(texts.voorzetsels)),
    workplaces: new Set(words(texts.werkplekken)),
    equivalents: parseEquivalents(texts.woorden),
  };
}
