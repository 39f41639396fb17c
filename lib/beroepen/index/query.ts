import { tokenize } from "../taal/normalize";
import type { Lexicon, Word } from "./lexicon";

/** One shape of one typed word that is held against the words of a label. */
export interface Unit {
  readonly word: Word;
  /** 1 for what was typed, less for what it may mean. */
  readonly factor: number;
  /** The word may still be going on: only the last one typed. */
  readonly typing: boolean;
}

/** A part of a typed compound, with everything it may stand for. */
export interface Part {
  readonly units: readonly Unit[];
  readonly share: number;
}

/** A typed word and everything it may stand for. */
export interface Token {
  readonly whole: Unit;
  /** Parts of the compound: what each may be, and the share of the meaning it carries (together 1). */
  readonly parts: readonly Part[];
  readonly meanings: readonly Unit[];
  /** This word and the next one written as one. */
  readonly joined: Unit | undefined;
  readonly weight: number;
  /** The word occurs in the index. */
  readonly known: boolean;
}

export interface Query {
  readonly text: string;
  /** The text without spaces. */
  readonly squashed: string;
  readonly tokens: readonly Token[];
  /** Texts for the trigrams: what was typed without its noise, and the same in words of the register. */
  readonly variants: readonly string[];
}

const NOISE = 0.08;
const UNKNOWN = 6;
/** What is left of the weight of a word after "bij" or "in", when something stood before it. */
const PLACE_OF_WORK = 0.6;
const MEANING = 0.94;
/** A part of a compound that says little ("dienst"), and the last part, which tells what the whole is. */
const EMPTY_PART = 0.15;
const LAST_PART = 1.25;
const LONGEST_QUERY = 12;
const MOST_VARIANTS = 3;

/** Splits a misspelt compound of which one end is a known word: `restaurantmedwerker`. */
function splitLoosely(text: string, lexicon: Lexicon): Word[] {
  for (let at = text.length - 4; at >= 5; at--) {
    const head = lexicon.find(text.slice(0, at));
    if (head !== undefined) return [head, lexicon.read(text.slice(at))];
  }
  for (let at = 3; at <= text.length - 5; at++) {
    const tail = lexicon.find(text.slice(at));
    if (tail !== undefined) return [lexicon.read(text.slice(0, at)), tail];
  }
  return [];
}

/** A compound with a part in a word of the register instead: `baliedame` → balie medewerker. */
function inOtherWords(word: Word, lexicon: Lexicon): string {
  const parts = word.parts.map((part) => lexicon.equivalentsOf(part.text)[0]?.text ?? part.text);
  return parts.some((part, at) => part !== word.parts[at]?.text) ? parts.join(" ") : word.text;
}

function variantsOf(words: readonly Word[], lexicon: Lexicon): string[] {
  const plain = words.map((word) => word.text);
  const variants = [plain.join(" ")];
  const choices = words.map((word) => lexicon.equivalentsOf(word.text));
  const most = Math.max(0, ...choices.map((choice) => choice.length));
  for (let i = 0; i < most && variants.length < MOST_VARIANTS; i++) {
    variants.push(words.map((word, at) => choices[at]?.[Math.min(i, choices[at].length - 1)]?.text ?? word.text).join(" "));
  }
  const apart = words.map((word) => (lexicon.equivalentsOf(word.text).length > 0 ? word.text : inOtherWords(word, lexicon))).join(" ");
  return [...new Set([...variants, apart])];
}

type Rarity = (word: Word) => number | undefined;

/** The parts of a compound with their meanings: `baliedame` → balie + dame, which stands for medewerker. */
function readParts(word: Word, typing: boolean, lexicon: Lexicon, rarityOf: Rarity): { parts: Part[]; total: number } {
  const words = word.parts.length > 0 ? word.parts : rarityOf(word) !== undefined ? [] : splitLoosely(word.text, lexicon);
  const readings = words.map((part, at) => {
    const last = at === words.length - 1;
    const meanings = lexicon.equivalentsOf(part.text);
    const rarities = [part, ...meanings].flatMap((one) => rarityOf(one) ?? []);
    const units = [{ word: part, factor: 0.98, typing: typing && last }, ...meanings.map((meaning) => ({ word: meaning, factor: MEANING * 0.98, typing: false }))];
    return { units, weight: (rarities.length > 0 ? Math.min(...rarities) : UNKNOWN) * (part.stop ? EMPTY_PART : 1) * (last ? LAST_PART : 1) };
  });
  const total = readings.reduce((sum, { weight }) => sum + weight, 0);
  return { parts: readings.map(({ units, weight }) => ({ units, share: weight / total })), total };
}

/** Reads what was typed. Digits and stop words count for little as long as another word is left. */
export function readQuery(text: string, lexicon: Lexicon, rarityOf: Rarity): Query {
  const all = tokenize(text).slice(0, LONGEST_QUERY).map(lexicon.read);
  const unfinished = /[\p{L}\p{N}]$/u.test(text);
  const isNoise = (word: Word, at: number) => /^\d+$/.test(word.text) || (word.stop && !(at === all.length - 1 && unfinished && word.text.length < 4 && all.length === 1));
  const noisy = all.map(isNoise);
  const onlyNoise = noisy.every(Boolean);
  const firstPlace = all.findIndex((word, at) => word.preposition && noisy.slice(0, at).includes(false));
  const isPlace = (at: number) => (firstPlace >= 0 && at > firstPlace) || (all[at]!.place && noisy.slice(0, at).includes(false));
  const emphasisOf = (at: number) => (noisy[at] === true && !onlyNoise ? NOISE : isPlace(at) ? PLACE_OF_WORK : 1);

  const tokens = all.map((word, at): Token => {
    const typing = at === all.length - 1 && unfinished;
    const next = all[at + 1];
    const known = rarityOf(word) !== undefined;
    const { parts, total } = readParts(word, typing, lexicon, rarityOf);
    return {
      whole: { word, factor: 1, typing },
      parts,
      meanings: lexicon.equivalentsOf(word.text).map((meaning) => ({ word: meaning, factor: MEANING, typing: false })),
      joined: next === undefined ? undefined : { word: lexicon.read(word.text + next.text), factor: 0.98, typing: at === all.length - 2 && unfinished },
      weight: (rarityOf(word) ?? Math.max(UNKNOWN, total * 0.8)) * emphasisOf(at),
      known,
    };
  });
  const meaningful = all.filter((_, at) => onlyNoise || noisy[at] !== true);
  return { text: all.map((word) => word.text).join(" "), squashed: all.map((word) => word.text).join(""), tokens, variants: variantsOf(meaningful, lexicon) };
}
