/** Digits that stand alone: a letter, digit, slash or hyphen beside them makes them part of something else. Zero wide, so that a miss hides no later one. */
const ALONE = /(?=\d)(?<![\p{L}\d/-])(?=(\d{9}|\d{4}([.\p{Zs}])\d{2}\2\d{3}|\d{3}([.\p{Zs}])\d{3}\3\d{3})(?![\p{L}\d/-]))(?<!\b(?:rsin|kvk|tel|telefoon|telefoonnummer)[\s:.=#-]*)/giu;

/** Digits, however grouped, that the word in front of them says to be a BSN. */
const NAMED = /(?<![\p{L}\d])bsn[\s:.=#-]*(\d(?:[.\p{Zs}-]?\d){8})(?![\p{L}\d])/giu;

/** Nine digits with at most one character between them: what either of the above needs. Most texts have none, and this is quick to see. */
const NINE = /\d(?:.?\d){8}/su;

/** The numbers in a web address or URN identify something else. */
const ADDRESS = /\b(?:https?:\/\/|urn:)\S+/giu;

/**
 * Whether nine digits pass the elfproef of the burgerservicenummer: 9·d1 + 8·d2 + … + 2·d8 − d9 is a multiple of 11.
 * Source: Logisch Ontwerp BSN. Only zeros pass the sum but are never given out.
 */
export function passesElfproef(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || digits === "000000000") return false;
  let sum = -Number(digits[8]);
  for (let i = 0; i < 8; i += 1) sum += (9 - i) * Number(digits[i]);
  return sum % 11 === 0;
}

/**
 * Whether a text holds something that is very likely a BSN: nine digits that pass the elfproef and either stand alone, bare or
 * written as 1234.56.782, 123.456.782 or with spaces, or come directly after the word "bsn". Not in a web address or URN, nor
 * directly after a word for RSIN, KvK or telephone. Refuses one in eleven other nine-digit numbers; that is the price.
 */
export function containsBsn(text: string): boolean {
  return NINE.test(text) && (holds(text, NAMED) || holds(text.replace(ADDRESS, "/"), ALONE));
}

function holds(text: string, candidate: RegExp): boolean {
  for (const [, digits = ""] of text.matchAll(candidate)) if (passesElfproef(digits.replace(/\D/g, ""))) return true;
  return false;
}
