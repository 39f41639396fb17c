/** What was understood of a cell, and the parts that weren't. Neither: the cell says nothing. */
export interface Gelezen<T> {
  readonly waarden: readonly T[];
  /** Texts that could not be read, as they stand in the cell. */
  readonly rest: readonly string[];
  /** What had to be assumed, in words for a warning. */
  readonly let?: string;
}

export const NIETS: Gelezen<never> = { waarden: [], rest: [] };
export const waarde = <T>(...waarden: readonly T[]): Gelezen<T> => ({ waarden, rest: [] });
export const onbegrepen = (...rest: readonly string[]): Gelezen<never> => ({ waarden: [], rest });

const SCHEIDING = /[;|\n\r\t•·]|,(?!\d)|\s\/\s|\s\+\s|\s&\s|\s(?:en|of|and|plus)\s/i;
const SLASH = /\//;

/** The values in one cell: "auto, fiets / OV" holds three. A slash without spaces separates too, unless `slash` says otherwise. */
export function splits(text: string, slash = true): string[] {
  const parts = text.split(SCHEIDING).flatMap((part) => (slash ? part.split(SLASH) : [part]));
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ""))];
}

/** Reads each part of a cell; what `lees` answers null to is left over. */
export function leesDelen<T>(delen: readonly string[], lees: (deel: string) => T | readonly T[] | null): Gelezen<T> {
  const waarden = new Set<T>();
  const rest: string[] = [];
  for (const deel of delen) {
    const gelezen = lees(deel);
    if (gelezen === null) rest.push(deel);
    else for (const item of Array.isArray(gelezen) ? (gelezen as readonly T[]) : [gelezen as T]) waarden.add(item);
  }
  return { waarden: [...waarden], rest };
}
