import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseText, toNeedle } from "./tekst";

/** What the docstring says, for every text, without a quick way for plain ones. */
function plainly(text: string): string {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  return plain === "" ? "" : ` ${plain} `;
}

describe("normaliseText", () => {
  it("lowers, drops diacritics and turns signs into one space", () => {
    expect(normaliseText("Kok-B (m/v),  crème  brûlée!")).toBe(" kok b m v creme brulee ");
    expect(normaliseText(" ?! ")).toBe("");
  });

  it("says the same of a text with only ASCII characters as of any other", () => {
    const ascii = fc.string({ unit: fc.integer({ min: 0, max: 127 }).map((code) => String.fromCharCode(code)) });
    fc.assert(fc.property(fc.oneof(ascii, fc.string({ unit: "binary" })), (text) => normaliseText(text) === plainly(text)), { numRuns: 2_000 });
  });
});

describe("toNeedle", () => {
  it("looks for a short word as a whole, for a long one anywhere", () => {
    expect(toNeedle("OV")).toBe(" ov ");
    expect(toNeedle("auto")).toBe(" auto");
    expect(toNeedle("Chauffeur")).toBe("chauffeur");
  });
});
