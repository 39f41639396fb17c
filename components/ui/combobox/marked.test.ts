import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markMatches } from "./marked";

const marked = (label: string, query: string) =>
  markMatches(label, query)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join("");

describe("markMatches", () => {
  it("marks the start of a word before a place inside one", () => {
    expect(marked("Bakker en kok", "k")).toBe("Bakker en [k]ok");
    expect(marked("Bakker", "kk")).toBe("Ba[kk]er");
  });

  it("marks each word of the query", () => {
    expect(marked("Medewerker magazijn", "mag mede")).toBe("[Mede]werker [mag]azijn");
  });

  it("looks past case and diacritics, keeping the label as it is", () => {
    expect(marked("Cafémedewerker", "cafe")).toBe("[Café]medewerker");
    expect(marked("Conciërge", "CONCIË")).toBe("[Concië]rge");
  });

  it("leaves a label alone that the query only found through a synonym", () => {
    expect(marked("Orderpicker", "magazijn")).toBe("Orderpicker");
    expect(marked("Orderpicker", " ")).toBe("Orderpicker");
  });

  it("never loses or adds a character", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (label, query) => {
        expect(markMatches(label, query).map((segment) => segment.text).join("")).toBe(label.normalize("NFC"));
      }),
    );
  });
});
