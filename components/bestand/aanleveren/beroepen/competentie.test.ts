import { describe, expect, it } from "vitest";
import { besluitCode, besluitVan, type Competentie } from "./competentie";

const competentie = (deel: Partial<Competentie>): Competentie => ({ tekst: "goed met klanten", aantal: 2, stand: "open", code: null, kandidaten: [{ code: "24119", label: "Klant" }], ...deel });

describe("a decision about a competence", () => {
  it("is none at first, nor for what resembles nothing", () => {
    expect(besluitCode(besluitVan(competentie({})))).toBeNull();
    expect(besluitCode(besluitVan(competentie({ stand: "woorden", kandidaten: [] })))).toBeNull();
  });
  it("is one of the short list, of the whole list, or its own words", () => {
    expect(besluitVan(competentie({ stand: "besloten", code: "24119" }))).toEqual({ wat: "kandidaat", code: "24119" });
    expect(besluitVan(competentie({ stand: "zeker", code: "24105" }))).toEqual({ wat: "zelf", code: "24105" });
    expect(besluitCode(besluitVan(competentie({ stand: "besloten" })))).toBe("");
  });
  it("isn't made by only opening the whole list", () => expect(besluitCode({ wat: "zelf", code: "" })).toBeNull());
});
