import type { ComboboxOption } from "./option";

export const isChosen = <T extends ComboboxOption>(chosen: readonly T[], option: T): boolean => chosen.some(({ value }) => value === option.value);

/** Adds an option. With room for one the new one takes its place; when full, or chosen already, nothing changes. */
export function choose<T extends ComboboxOption>(chosen: readonly T[], option: T, max: number): T[] {
  if (isChosen(chosen, option)) return [...chosen];
  if (max === 1) return [option];
  return chosen.length >= max ? [...chosen] : [...chosen, option];
}

/** Whether this option can still be chosen. */
export const canChoose = <T extends ComboboxOption>(chosen: readonly T[], option: T, max: number): boolean =>
  !isChosen(chosen, option) && (max === 1 || chosen.length < max);

export const removeAt = <T>(chosen: readonly T[], index: number): T[] => chosen.filter((_, at) => at !== index);

/** Which chip gets focus after one is removed: the one that took its place, else the last; −1 for the text box when none is left. */
export const focusAfterRemoval = (index: number, left: number): number => Math.min(index, left - 1);
