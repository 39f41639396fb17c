import type { ComboboxOption } from "./option";

/** The option that is unfolded, with what came below it, for the answer to one query. */
export interface Expanded<T> {
  value: string;
  query: string;
  options: T[];
}

/** The options with the unfolded ones below theirs; unfolded for another query they are left out. */
export function withExpanded<T extends ComboboxOption>(options: T[], query: string, expanded: Expanded<T> | undefined): T[] {
  if (!expanded || expanded.query !== query) return options;
  const at = options.findIndex(({ value }) => value === expanded.value);
  return at < 0 ? options : [...options.slice(0, at + 1), ...expanded.options, ...options.slice(at + 1)];
}
