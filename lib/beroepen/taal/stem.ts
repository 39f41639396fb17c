/** A rewrite at the end of a word: feminine, plural and verb forms fall together with the masculine singular. */
export interface FormRule {
  readonly from: string;
  readonly to: string;
}

export type Stemmer = (word: string) => string;

const SHORTEST_STEM = 3;
const DOUBLED = /(.)\1/g;

/**
 * Builds a stemmer from rules (longest ending first, one rule is applied) and exceptions (whole words). Doubled letters fall
 * together afterwards, because Dutch spelling doubles them by syllable: `maken`, `maker`, `maakster` → `mak`.
 */
export function createStemmer(rules: readonly FormRule[], exceptions: ReadonlyMap<string, string>): Stemmer {
  const byLastLetter = new Map<string, FormRule[]>();
  for (const rule of [...rules].sort((a, b) => b.from.length - a.from.length)) {
    const letter = rule.from.slice(-1);
    byLastLetter.set(letter, [...(byLastLetter.get(letter) ?? []), rule]);
  }
  return (word) => {
    const base = exceptions.get(word) ?? word;
    const rule = byLastLetter.get(base.slice(-1))?.find(({ from, to }) => base.endsWith(from) && base.length - from.length + to.length >= SHORTEST_STEM);
    const stem = rule === undefined ? base : base.slice(0, base.length - rule.from.length) + rule.to;
    return stem.replace(DOUBLED, "$1");
  };
}
