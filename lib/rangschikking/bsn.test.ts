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
  it.each(["123456782", "Henk 123456782", "WZ-123456782", "1234.56.782", "123 456 782", "bsn:123456782", "BSN123456782", "(123456782)"])("finds %s", (text) =>
    expect(containsBsn(text)).toBe(true),
  );
  it.each(["WZ-2291", "123456789", "1123456782", "1234567821", "A123456782B", "2024-0012", "06 12345678", ""])("leaves %s alone", (text) => expect(containsBsn(text)).toBe(false));
});
