import { containsBsn } from "@/lib/standaard/bsn";
import { formatPath } from "@/lib/standaard/fouten";

/** Fields with codes, web addresses, telephone, KvK and RSIN numbers may hold nine digits that happen to pass the elfproef. */
const EXEMPT = /^(code|ur[il]|telefoon|kvk|rsin)/i;

/**
 * Where a delivered record holds a BSN, as the path of the field; null when nowhere. Looks at every value, and at the names of
 * fields too. The path never shows the number itself.
 */
export function findBsn(record: unknown): string | null {
  const path = search(record, []);
  return path && formatPath(path);
}

type Path = readonly (string | number)[];

function search(value: unknown, path: Path): Path | null {
  if (typeof value === "string" || typeof value === "number") return containsBsn(String(value)) ? path : null;
  if (Array.isArray(value)) return firstOf(value.entries(), (index, child) => search(child, [...path, index]));
  if (typeof value !== "object" || value === null) return null;
  return firstOf(Object.entries(value), (key, child) => {
    if (containsBsn(key)) return path;
    return EXEMPT.test(key) ? null : search(child, [...path, key]);
  });
}

function firstOf<K>(entries: Iterable<[K, unknown]>, look: (key: K, child: unknown) => Path | null): Path | null {
  for (const [key, child] of entries) {
    const found = look(key, child);
    if (found) return found;
  }
  return null;
}
