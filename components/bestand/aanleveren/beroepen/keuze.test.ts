import { describe, expect, it } from "vitest";
import { codesVan, keuzeVan } from "./keuze";
import { isOpen, type Tekst } from "./tekst";

const kok = { code: "100", naam: "kok", referentieberoep: { code: "100", naam: "kok" }, zekerheid: 0.6 };
const tekst = (deel: Partial<Tekst>): Tekst => ({ tekst: "kok ofzo", aantal: 2, stand: "open", besloten: false, codes: [], namen: [], kandidaten: [kok], ...deel });

describe("a decision about a text", () => {
  it("is none at first", () => {
    expect(keuzeVan(tekst({}))).toBeUndefined();
    expect(codesVan(undefined)).toBeNull();
    expect(isOpen(tekst({}))).toBe(true);
    expect(isOpen(tekst({ stand: "geen" }))).toBe(true);
  });
  it("is a candidate, something else, or no occupation", () => {
    expect(codesVan(keuzeVan(tekst({ besloten: true, stand: "besloten", codes: ["100"] })))).toEqual(["100"]);
    expect(keuzeVan(tekst({ besloten: true, stand: "besloten", codes: ["200"], namen: ["schoonmaker"] }))).toEqual({ wat: "zelf", opties: [{ value: "200", label: "schoonmaker" }] });
    expect(codesVan(keuzeVan(tekst({ besloten: true, stand: "geen" })))).toEqual([]);
    expect(isOpen(tekst({ besloten: true, stand: "geen" }))).toBe(false);
  });
  it("isn't made by only wanting to look it up", () => expect(codesVan({ wat: "zelf", opties: [] })).toBeNull());
});
