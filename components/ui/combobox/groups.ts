import type { ComboboxOption } from "./option";

export interface OptionGroup<T> {
  name: string | undefined;
  /** With the index the option has in the whole list. */
  entries: { option: T; index: number }[];
}

/** Neighbours of the same group together, in the order given. */
export function groupOptions<T extends ComboboxOption>(options: readonly T[]): OptionGroup<T>[] {
  const groups: OptionGroup<T>[] = [];
  options.forEach((option, index) => {
    const last = groups.at(-1);
    if (last && last.name === option.group) last.entries.push({ option, index });
    else groups.push({ name: option.group, entries: [{ option, index }] });
  });
  return groups;
}
