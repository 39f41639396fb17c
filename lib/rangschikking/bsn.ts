/** Nine digits on their own, bare or written as 123456782, 1234.56.782, 1234 56 782, 123.456.782 or BSN123456782. */
const CANDIDATE = /(?<![\p{L}\d])(?:bsn)?[\s:]*(\d{9}|\d{4}([. -])\d{2}\2\d{3}|\d{3}([. -])\d{3}\3\d{3})(?![\p{L}\d])/giu;

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

/** Whether a text holds something that is very likely a BSN. Refuses one in eleven other nine-digit numbers; that is the price. */
export function containsBsn(text: string): boolean {
  for (const match of text.matchAll(CANDIDATE)) {
    if (passesElfproef((match[1] ?? "").replace(/\D/g, ""))) return true;
  }
  return false;
}
