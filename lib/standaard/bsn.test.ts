import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { containsBsn, passesElfproef } from "./bsn";

// Widely published test numbers.
describe("passesElfproef", () => {
  it.each(["123456782", "111222333", "999990019"])("accepts %s", (digits) => expect(passesElfproef(digits)).toBe(true));
  it.each(["123456789", "000000000", "12345678", "1234567820", "12345678a"])("refuses %s", (digits) => expect(passesElfproef(digits)).toBe(false));

  it("notices every single wrong digit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (position, shift) => {
        const digits = [..."123456782"];
        digits[position] = String((Number(digits[position]) + shift) % 10);
        return !passesElfproef(digits.join(""));
      }),
    );
  });
});

describe("containsBsn", () => {
  it.each([
    "123456782", "Henk 123456782", "(123456782)", "Bel over 123456782.", "100 123 456 782",
    "1234.56.782", "1234 56 782", "123.456.782", "123 456 782", "123\u00a0456\u00a0782",
    "bsn:123456782", "BSN123456782", "BSN-123456782", "bsn 1234-56-782", "bsn_123456782", "https://dossier.example/?bsn=123456782",
  ])("finds %s", (text) => expect(containsBsn(text)).toBe(true));

  it.each([
    "", "WZ-2291", "123456789", "BSN 123456789", "1123456782", "1234567821", "06 12345678",
    "A123456782B", "V123456782", "123456782V", "WZ-123456782", "123456782-1", "2024/123456782", "WZ-123 456 782", "1234-56-782",
    "https://werk.example/?id=123456782", "urn:nl:uwv:boc:123456782", "RSIN 123456782", "KvK: 123456782", "tel. 123456782",
  ])("leaves %s alone", (text) => expect(containsBsn(text)).toBe(false));

  const bsn = fc.integer({ min: 10_000_000, max: 999_999_999 }).map((n) => String(n).padStart(9, "0")).filter(passesElfproef);
  const word = fc.stringMatching(/^[a-z]{0,8}$/).filter((text) => !/bsn|rsin|kvk|tel|urn/.test(text));
  const group = (digits: string, sizes: readonly number[], by: string) => {
    let at = 0;
    return sizes.map((size) => digits.slice(at, (at += size))).join(by);
  };

  it("finds each number in each spelling, between words", () => {
    const spelling = fc.constantFrom<(digits: string) => string>(
      (digits) => digits,
      (digits) => `BSN${digits}`,
      ...[" ", "."].flatMap((by) => [[3, 3, 3], [4, 2, 3]].map((sizes) => (digits: string) => group(digits, sizes, by))),
    );
    fc.assert(fc.property(bsn, spelling, word, word, (digits, spell, before, after) => containsBsn(`${before} ${spell(digits)} ${after}`)));
  });

  it("leaves each number alone that is part of something else", () => {
    const beside = fc.constantFrom("A", "é", "7", "/", "-");
    fc.assert(fc.property(bsn, beside, word, fc.boolean(), (digits, sign, rest, front) => !containsBsn(front ? `${rest} ${sign}${digits}` : `${digits}${sign} ${rest}`)));
  });
});
