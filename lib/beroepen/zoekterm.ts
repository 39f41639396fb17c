import { containsBsn } from "@/lib/standaard/bsn";
import { normalizeText } from "./taal/normalize";

const SHORTEST = 3;
const LONGEST = 60;

/** Four digits or more, also with signs between them: a postcode, a date, a telephone number, a dossier. No occupation has them. */
const NUMBER = /\d(?:[\s./-]*\d){3}/;

/**
 * What was typed as a word about work, normalised; null when it may not be kept, because it is too short or too long to be one,
 * or holds what may lead to a person (a number, an e-mail address, a BSN).
 */
export function toZoekterm(text: string): string | null {
  const trimmed = text.normalize("NFKC").trim(); // full-width and circled digits are digits too
  if (trimmed.length > LONGEST || trimmed.includes("@") || NUMBER.test(trimmed) || containsBsn(trimmed)) return null;
  const term = normalizeText(trimmed);
  return term.length < SHORTEST ? null : term;
}
