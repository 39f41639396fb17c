import type { ComboboxOption, LoadOptions } from "./option";

interface Keep {
  /** How many answers at most; the longest unused one goes first. */
  most: number;
  /** How old an answer may get. */
  milliseconds: number;
}

/** Remembers answers by their question, so that going back a letter, or typing a word again, asks nothing. Failures aren't kept. */
export function keepAnswers<T extends ComboboxOption>(load: LoadOptions<T>, { most, milliseconds }: Keep): LoadOptions<T> {
  const kept = new Map<string, { at: number; options: T[] }>();

  const remember = (query: string, answer: { at: number; options: T[] }) => {
    kept.delete(query); // and to the end of the line
    kept.set(query, answer);
    const oldest = kept.keys().next();
    if (kept.size > most && !oldest.done) kept.delete(oldest.value);
  };

  return async (query, signal) => {
    const known = kept.get(query);
    if (known && performance.now() - known.at < milliseconds) {
      remember(query, known);
      return known.options;
    }
    const options = await load(query, signal);
    remember(query, { at: performance.now(), options });
    return options;
  };
}
