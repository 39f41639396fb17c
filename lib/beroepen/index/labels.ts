import type { Beroep } from "../beroep";
import type { LanguageData } from "../taal/language";
import { tokenize } from "../taal/normalize";
import { createLexicon, type Lexicon, type Word } from "./lexicon";
import { mapInPieces, type Work } from "./work";

/** Everyday words for a referentieberoep, and how common it is (0 unknown, 1 rare … 9 most common; our own estimate). */
export interface Kennis {
  readonly code: string;
  readonly gewicht: number;
  readonly synoniemen: readonly string[];
}

/** A referentieberoep with what is known about it. */
export interface Groep {
  readonly beroep: Beroep;
  readonly andereNamen: readonly Beroep[];
  readonly gewicht: number;
}

/** A text by which a groep can be found: a name of the register, or an everyday word (then without `beroep`). */
export interface Label {
  readonly text: string;
  /** The text without spaces. */
  readonly squashed: string;
  readonly groep: Groep;
  readonly beroep: Beroep | undefined;
  readonly words: readonly Word[];
  /** How much each word says, by how rare it is; less for what stands between brackets. */
  readonly weights: readonly number[];
  readonly totalWeight: number;
}

export interface LabelSet {
  readonly labels: readonly Label[];
  readonly groepen: ReadonlyMap<string, Groep>;
  readonly lexicon: Lexicon;
  /** How rare a stem is among the labels; undefined when none has it. */
  readonly rarityOf: (word: Word) => number | undefined;
}

const BETWEEN_BRACKETS = 0.4;
const STOP_WORD = 0.1;
const NOTHING: ReadonlySet<string> = new Set();

/** Groups rows by referentieberoep. A row whose parent isn't among the rows stands by itself. */
export function groupRows(rows: readonly Beroep[], kennis: ReadonlyMap<string, Kennis>): Map<string, Groep> {
  const parents = new Map(rows.filter((row) => row.code === row.referentieCode).map((row) => [row.code, row]));
  const children = new Map<string, Beroep[]>();
  for (const row of rows) {
    if (row.code === row.referentieCode) continue;
    if (!parents.has(row.referentieCode)) parents.set(row.code, { ...row, referentieCode: row.code });
    else children.set(row.referentieCode, [...(children.get(row.referentieCode) ?? []), row]);
  }
  return new Map(
    [...parents.values()].map((beroep) => [beroep.code, { beroep, andereNamen: children.get(beroep.code) ?? [], gewicht: kennis.get(beroep.code)?.gewicht ?? 0 }]),
  );
}

interface Draft {
  readonly groep: Groep;
  readonly beroep: Beroep | undefined;
  readonly text: string;
  readonly tokens: readonly string[];
  readonly bracketed: ReadonlySet<string>;
}

function draftsOf(groep: Groep, kennis: Kennis | undefined): Draft[] {
  const named = [groep.beroep, ...groep.andereNamen].map((beroep) => ({ beroep, tekst: beroep.naam }));
  const everyday = (kennis?.synoniemen ?? []).map((tekst) => ({ beroep: undefined, tekst }));
  return [...named, ...everyday].map(({ beroep, tekst }) => {
    const tokens = tokenize(tekst);
    const bracketed = tekst.includes("(") ? new Set([...tekst.matchAll(/\(([^)]*)\)/g)].flatMap((match) => tokenize(match[1] ?? ""))) : NOTHING;
    return { groep, beroep, text: tokens.join(" "), tokens, bracketed };
  });
}

/** Counts in how many labels each stem occurs, parts of compounds included. */
function countStems(labels: readonly (readonly Word[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  for (const words of labels) {
    seen.clear();
    for (const word of words) for (const stem of word.stems) seen.add(stem);
    for (const stem of seen) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

/** Makes the labels of all rows and everyday words, with the lexicon of their words. */
export function* buildLabels(rows: readonly Beroep[], kennis: ReadonlyMap<string, Kennis>, language: LanguageData): Work<LabelSet> {
  const groepen = groupRows(rows, kennis);
  yield;
  const drafts = (yield* mapInPieces([...groepen.values()], (groep) => draftsOf(groep, kennis.get(groep.beroep.code)))).flat();
  const lexicon = createLexicon(language, new Set(drafts.flatMap((draft) => draft.tokens)));
  yield;
  const wordsOf = yield* mapInPieces(drafts, (draft) => draft.tokens.map(lexicon.intern));
  const counts = countStems(wordsOf);
  yield;
  const rarityOf = (word: Word) => {
    const count = counts.get(word.stem);
    return count === undefined ? undefined : Math.log(1 + drafts.length / count);
  };
  const labels = yield* mapInPieces(drafts, ({ groep, beroep, text, tokens, bracketed }, at): Label => {
    const words = wordsOf[at] ?? [];
    const weights = words.map((word) => (rarityOf(word) ?? 0) * (word.stop ? STOP_WORD : 1) * (bracketed.has(word.text) ? BETWEEN_BRACKETS : 1));
    return { text, squashed: tokens.join(""), groep, beroep, words, weights, totalWeight: weights.reduce((sum, weight) => sum + weight, 0) };
  });
  return { labels, groepen, lexicon, rarityOf };
}
