import { letterMask } from "../taal/distance";
import type { LanguageData } from "../taal/language";
import { createSpeller } from "../taal/spelling";
import { createStemmer } from "../taal/stem";
import { createSplitter } from "../taal/compounds";

/** A word in every shape in which it is compared. */
export interface Word {
  readonly text: string;
  /** As it sounds. */
  readonly sound: string;
  /** Without its ending. */
  readonly stem: string;
  readonly stemSound: string;
  /** Its stem and those of its parts. */
  readonly stems: readonly string[];
  readonly mask: number;
  /** Parts of a compound; empty when it isn't one. */
  readonly parts: readonly Word[];
  readonly stop: boolean;
  /** The place of work may follow it. */
  readonly preposition: boolean;
  /** A place of work: behind another word it says less. */
  readonly place: boolean;
}

/** Every word of the index once; a query adds none. */
export interface Lexicon {
  /** The word of the index, made when it is new. */
  readonly intern: (text: string) => Word;
  /** The word when the index has it. */
  readonly find: (text: string) => Word | undefined;
  /** The same shapes for a word of a query, without keeping it. */
  readonly read: (text: string) => Word;
  readonly equivalentsOf: (text: string) => readonly Word[];
}

/** Builds a lexicon. `known` holds the words that occur by themselves: what a compound may be made of. */
export function createLexicon(language: LanguageData, known: ReadonlySet<string>): Lexicon {
  const stemOf = createStemmer(language.forms, language.irregular);
  const soundOf = createSpeller(language.spelling);
  const split = createSplitter((word) => known.has(word) || language.equivalents.has(word), language.shortParts, language.wholeWords);
  const words = new Map<string, Word>();
  const equivalents = new Map<string, readonly Word[]>();

  function build(text: string): Word {
    const sound = soundOf(text);
    const parts = split(text).map(intern);
    const stem = stemOf(text);
    return { text, sound, stem, stemSound: soundOf(stem), stems: [stem, ...parts.map((part) => part.stem)], mask: letterMask(sound), parts, stop: language.stopWords.has(text), preposition: language.prepositions.has(text), place: language.workplaces.has(text) };
  }
  function intern(text: string): Word {
    let word = words.get(text);
    if (word === undefined) {
      word = build(text);
      words.set(text, word);
    }
    return word;
  }
  const read = (text: string) => words.get(text) ?? build(text);
  function equivalentsOf(text: string): readonly Word[] {
    let found = equivalents.get(text);
    if (found === undefined) {
      found = (language.equivalents.get(text) ?? []).filter((word) => word !== text).map(read);
      if (equivalents.size < 2000) equivalents.set(text, found);
    }
    return found;
  }
  const find = (text: string) => words.get(text);
  return { intern, find, read, equivalentsOf };
}
