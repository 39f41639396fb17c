import { editDistance, maskDifference } from "../taal/distance";
import type { Word } from "./lexicon";
import type { Unit } from "./query";

/** What each kind of likeness is worth; found by trying on the development sample and on generated misspellings. */
const SAME_STEM = 0.97;
const SAME_SOUND = 0.96;
const SAME_STEM_SOUND = 0.92;
/** Shorter stems sound alike by accident (fiets, fitter). */
const SHORTEST_SOUND = 5;
const PREFIX = { typing: 0.88, finished: 0.72, bonus: 0.1 };
const FUZZY_PREFIX = 0.74;
const EDIT_COST = 1.15;
const AS_PART = 0.93;

/** Edits that are forgiven, by the length of the shorter word. */
const editsFor = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : length < 10 ? 2 : 3);

function fuzzySimilarity(a: Word, b: Word): number {
  const length = Math.max(a.sound.length, b.sound.length);
  const limit = editsFor(Math.min(a.sound.length, b.sound.length));
  if (limit === 0 || maskDifference(a.mask, b.mask) > 2 * limit) return 0;
  const edits = editDistance(a.sound, b.sound, limit);
  return edits > limit ? 0 : 1 - (EDIT_COST * edits) / length;
}

function prefixSimilarity(typed: string, word: string, typing: boolean): number {
  if (typed.length >= word.length || !word.startsWith(typed) || (!typing && typed.length < 4)) return 0;
  return (typing ? PREFIX.typing : PREFIX.finished) + PREFIX.bonus * (typed.length / word.length);
}

const soundPrefix = (typed: Word, word: Word, typing: boolean): number => (typed.sound.length > 3 ? prefixSimilarity(typed.sound, word.sound, typing) - 0.02 : 0);

function fuzzyPrefix(typed: Word, word: Word): number {
  const length = typed.sound.length;
  if (length < 5 || word.sound.length <= length) return 0;
  if (typed.sound.charCodeAt(1) !== word.sound.charCodeAt(1) && typed.sound.charCodeAt(2) !== word.sound.charCodeAt(2)) return 0;
  return editDistance(typed.sound, word.sound.slice(0, length), 1) <= 1 || editDistance(typed.sound, word.sound.slice(0, length + 1), 1) <= 1 ? FUZZY_PREFIX : 0;
}

/** Likeness between 0 and 1 of a typed word and a word of the index, its parts left out. */
export function directSimilarity({ word: typed, typing }: Unit, word: Word): number {
  if (typed.text === word.text) return 1;
  if (typed.stem === word.stem) return SAME_STEM;
  if (typed.sound === word.sound) return SAME_SOUND;
  if (typed.stemSound === word.stemSound && typed.stemSound.length >= SHORTEST_SOUND) return SAME_STEM_SOUND;
  if (typed.text.charCodeAt(0) !== word.text.charCodeAt(0)) return Math.max(soundPrefix(typed, word, typing), fuzzySimilarity(typed, word));
  const prefix = Math.max(prefixSimilarity(typed.text, word.text, typing), soundPrefix(typed, word, typing));
  if (prefix > 0) return prefix;
  return Math.max(fuzzySimilarity(typed, word), typing ? fuzzyPrefix(typed, word) : 0);
}

/** What a likeness with one part of a compound is worth for the whole word. */
export const partSimilarity = (direct: number): number => AS_PART * direct;
