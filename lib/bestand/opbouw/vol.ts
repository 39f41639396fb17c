/** An object without what is undefined, empty lists and empty objects; undefined when nothing is left. */
export function vol<T extends object>(value: T): T | undefined {
  const filled = Object.entries(value).filter(([, child]) => !isEmpty(child));
  return filled.length === 0 ? undefined : (Object.fromEntries(filled) as T);
}

/** A list, or undefined when nothing is in it. */
export const lijst = <T>(items: readonly (T | undefined)[]): T[] | undefined => {
  const present = items.filter((item): item is T => item !== undefined);
  return present.length === 0 ? undefined : present;
};

function isEmpty(value: unknown): boolean {
  if (value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
