import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toZoekterm } from "./zoekterm";

describe("toZoekterm", () => {
  it.each([["Zonnepanelen-legger", "zonnepanelen legger"], ["  Conciërge ", "concierge"], ["werk in 3 ploegen", "werk in 3 ploegen"]])("keeps %s as %s", (text, term) => expect(toZoekterm(text)).toBe(term));

  it.each(["ok", "  ", "5501AB", "1 2 3 4", "06-12 34 56 78", "h@example.nl", "123456782", "x".repeat(61), "19.11.1980", "１２３４", "①②③④"])("refuses %s", (text) => expect(toZoekterm(text)).toBeNull());

  it("never keeps four digits together", () => {
    fc.assert(fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 1000, max: 999_999_999 }), fc.string({ maxLength: 10 }), (before, number, after) => toZoekterm(`${before}${number}${after}`) === null));
  });

  it("gives a term that it would keep as it is", () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), (text) => {
      const term = toZoekterm(text);
      return term === null || toZoekterm(term) === term || term.length > 60;
    }));
  });
});
