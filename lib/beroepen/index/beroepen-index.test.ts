import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { readLanguage, readStartregister } from "../databestanden";
import { type BeroepenIndex, createBeroepenIndex } from "./beroepen-index";

const { beroepen, kennis } = readStartregister();
let index: BeroepenIndex;

beforeAll(() => {
  index = createBeroepenIndex(beroepen, kennis, readLanguage());
});

const first = (text: string) => index.search(text, 1)[0];

describe("search", () => {
  it.each([
    ["everyday words", "poetsvrouw", "Schoonmaker"],
    ["a feminine form", "schilderes", "Schilder"],
    ["a plural", "stratenmakers", "Straatmaker"],
    ["two misspellings", "verplegkundigge", "Verpleegkundige"],
    ["an old spelling", "produktiemedewerker", "Productiemedewerker"],
    ["a compound in pieces", "vracht wagen chauffeur", "Vrachtwagenchauffeur"],
    ["another order", "chauffeur van een heftruck", "Heftruckchauffeur"],
    ["English", "security guard", "Objectbeveiliger"],
    ["English word by word", "bike technician", "Fietstechnicus"],
    ["a sentence", "ik zoek werk als kapster in Zwolle, 24 uur", "Kapper"],
    ["a word nobody knows beside it", "qwxzyk metselaar", "Metselaar"],
    ["diacritics left out", "concierge", "Conciërge"],
    ["the beginning of a word", "tegelz", "Tegelzetter"],
    ["the beginning of a name before that of an everyday word", "apoth", "Apothe"],
    ["a long sentence with a place", "administratief medewerker 24 uur den haag", "Administratief medewerker"],
    ["the exact name", "Zelfstandig werkend kok", "Zelfstandig werkend kok"],
  ])("finds by %s: %s", (_, text, name) => {
    expect(first(text)?.referentieberoep.naam).toMatch(new RegExp(`^${name}`));
  });

  it.each(["", "   ", "!?", "zzqqxxww"])("has no answer for %j", (text) => expect(index.search(text, 10)).toEqual([]));

  it("answers with each referentieberoep once", () => {
    const codes = index.search("medewerker", 50).map((treffer) => treffer.referentieberoep.code);
    expect(codes).toHaveLength(50);
    expect(new Set(codes).size).toBe(50);
  });

  it("puts a common occupation before a rare one", () => {
    const names = index.search("verpleeg", 10).map((treffer) => treffer.referentieberoep.naam);
    expect(names[0]).toBe("Verpleegkundige");
  });

  it("marks what was found", () => {
    expect(first("heftruck")?.delen).toEqual([{ tekst: "Heftruck", raak: true }, { tekst: "chauffeur", raak: false }]);
    expect(first("metse")?.delen).toEqual([{ tekst: "Metse", raak: true }, { tekst: "laar", raak: false }]);
  });

  it("tells by which word an occupation was found when that isn't its name", () => {
    expect(first("ramenlapper")).toMatchObject({ naam: "Glazenwasser", via: "ramenlapper" });
    expect(first("glazenwasser")?.via).toBeUndefined();
  });

  it("never throws, keeps to the limit, is deterministic and answers only known codes", () => {
    const words = fc.constantFrom("kok", "chauffeur", "zorg", "driver", "(ig)", "24 uur", "timmer", "é", "c++");
    const text = fc.oneof(fc.string({ maxLength: 250 }), fc.string({ unit: "binary", maxLength: 60 }), fc.array(words, { maxLength: 30 }).map((list) => list.join(" ")));
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 50 }), (asked, limit) => {
        const treffers = index.search(asked, limit);
        expect(treffers.length).toBeLessThanOrEqual(limit);
        expect(index.search(asked, limit)).toEqual(treffers);
        for (const treffer of treffers) {
          expect(index.find(treffer.code)?.referentieCode).toBe(treffer.referentieberoep.code);
          expect(treffer.delen.map((deel) => deel.tekst).join("")).toBe(treffer.naam);
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

describe("createBeroepenIndex", () => {
  it("lets a name whose referentieberoep is missing stand by itself", () => {
    const small = createBeroepenIndex([{ code: "2", naam: "koordirigent", referentieCode: "1" }], new Map(), readLanguage());
    expect(small.search("koordirigent", 5)).toMatchObject([{ code: "2", referentieberoep: { code: "2", naam: "koordirigent" }, andereNamen: 0 }]);
  });

  it("stays quiet without rows", () => expect(createBeroepenIndex([], new Map(), readLanguage()).search("kok", 5)).toEqual([]));
});
