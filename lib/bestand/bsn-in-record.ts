import { passesElfproef } from "@/lib/rangschikking/bsn";
import { formatPath } from "@/lib/standaard/fouten";

/**
 * Nine digits on their own. A letter, digit, slash or hyphen beside them makes them part of something else: a reference, a
 * web address, a telephone number.
 */
const CANDIDATE = /(?<![\p{L}\d/-])\d{9}(?![\p{L}\d/-])/gu;

/** Codes, web addresses, telephone and KvK numbers may be nine digits that happen to pass the elfproef. */
const EXEMPT = /^(code|url|telefoonnummer|kvk)/i;

const holdsBsn = (text: string): boolean => [...text.matchAll(CANDIDATE)].some(([digits]) => passesElfproef(digits));

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
  if (typeof value === "string" || typeof value === "number") return holdsBsn(String(value)) ? path : null;
  if (Array.isArray(value)) return firstOf(value.entries(), (index, child) => search(child, [...path, index]));
  if (typeof value !== "object" || value === null) return null;
  return firstOf(Object.entries(value), (key, child) => {
    if (holdsBsn(key)) return path;
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
