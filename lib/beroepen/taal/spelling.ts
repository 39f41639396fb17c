/** A rewrite anywhere in a word: two spellings of one sound become one. */
export interface SpellingRule {
  readonly from: RegExp;
  readonly to: string;
}

export type Speller = (word: string) => string;

/** Builds a function that writes a word by its sound, so that `produktie` and `productie` compare as equal. */
export function createSpeller(rules: readonly SpellingRule[]): Speller {
  return (word) => rules.reduce((result, { from, to }) => result.replace(from, to), word);
}
