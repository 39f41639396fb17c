import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { readCelKennis, readLanguage, readStartregister } from "../databestanden";
import { type BeroepenIndex, createBeroepenIndex } from "../index/beroepen-index";
import { ANSWERS } from "./aantal";
import { pickKandidaten } from "./kandidaten";
import { isVaag, readCel } from "./lees-cel";

const { beroepen, kennis } = readStartregister();
const celKennis = readCelKennis();
let index: BeroepenIndex;

beforeAll(() => {
  index = createBeroepenIndex(beroepen, kennis, readLanguage());
});

const code = (text: string) => pickKandidaten(readCel(text, celKennis).map((part) => index.search(part, ANSWERS)));

describe("reading a cell", () => {
  it.each([
    ["Schoonmaker 24u", ["schoonmaker"]],
    ["mdw. huishouding (v/m)", ["medewerker huishouding"]],
    ["logistiek / heftruck", ["logistiek heftruck", "logistiek", "heftruck"]],
    ["orderpicken en inpakken", ["orderpicken en inpakken", "orderpicken", "inpakken"]],
    ["brood- en banketbakker", ["brood en banketbakker"]],
    ["n.v.t.", []], ["Onbekend", []], ["Den Haag", []], ["32 uur", []], ["06-12345678", []], ["", []],
  ])("%j → %j", (text, parts) => expect(readCel(text, celKennis)).toEqual(parts));
});

describe("a text that says itself that it is no choice", () => {
  it.each([["iets in de zorg of met ouderen", true], ["Chauffeur, misschien", true], ["verzorgende ig", false], ["medewerker algemene dienst", false], ["", false]])("%j → %j", (text, vaag) => {
    expect(isVaag(text, celKennis)).toBe(vaag);
  });
});

describe("coding a text", () => {
  it.each([["Schoonmaker 24u", "Schoonmaker"], ["allround kok", "Zelfstandig werkend kok"], ["dakdekker 40u", "Dakdekker"]])("is sure of %j", (text, naam) => {
    expect(code(text)[0]).toMatchObject({ zeker: true });
    expect(code(text)[0]?.referentieberoep.naam).toMatch(new RegExp(`^${naam}`));
  });

  it("finds several occupations in one cell", () => {
    const names = code("hovenier / stratenmaker").filter(({ zeker }) => zeker).map(({ referentieberoep }) => referentieberoep.naam);
    expect(names).toEqual(expect.arrayContaining(["Hovenier", "Straatmaker"]));
  });

  it.each(["nvt", "onbekend", "zoekt werk", "Tilburg", "asdf qwer", "???"])("is sure of nothing in %j", (text) => expect(code(text).filter(({ zeker }) => zeker)).toEqual([]));

  it("never throws, gives chances in order, at most five, each referentieberoep once, and the same again", () => {
    const words = fc.constantFrom("kok", "/", "chauffeur", "en", "24u", "(v/m)", "mdw.", "heftruck", ";", "nvt", "é");
    const text = fc.oneof(fc.string({ maxLength: 400 }), fc.array(words, { maxLength: 40 }).map((list) => list.join(" ")));
    fc.assert(
      fc.property(text, (asked) => {
        const found = code(asked);
        expect(found.length).toBeLessThanOrEqual(5);
        expect(new Set(found.map(({ referentieberoep }) => referentieberoep.code)).size).toBe(found.length);
        found.forEach(({ zekerheid }, at) => {
          expect(zekerheid).toBeGreaterThanOrEqual(0);
          expect(zekerheid).toBeLessThanOrEqual(found[at - 1]?.zekerheid ?? 1);
        });
        expect(code(asked)).toEqual(found);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("codes its own first name to the same referentieberoep", () => {
    fc.assert(
      fc.property(fc.constantFrom(...beroepen), ({ naam, referentieCode }) => {
        const [first] = code(naam);
        expect(first === undefined || !first.zeker || first.referentieberoep.code === referentieCode).toBe(true);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it.each(["kok ".repeat(2500), "a/".repeat(5000), "(".repeat(10_000), "x".repeat(10_000)])("stays fast on 10,000 characters", (text) => {
    const started = process.cpuUsage();
    code(text);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(500);
  });
});
