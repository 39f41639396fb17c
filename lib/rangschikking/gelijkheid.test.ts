import { describe, expect, test } from "vitest";
import { groupGelijke } from "./gelijkheid";
import { MAGAZIJN, SCHOONMAAK } from "./oordelen/beroepen";
import { tekst, uur } from "./oordelen/geval";
import { vacatureRij, werkzoekendeRij } from "./oordelen/voorbeeld";
import type { VacatureRij, WerkzoekendeRij } from "./rij";

const vacature = { titel: "Magazijnmedewerker", werkgever: "Bakkerij Van Dijk", postcode: "5501AB", ...uur(24), overeenkomsten: ["01"] } satisfies Partial<VacatureRij>;
const profiel = { beroepen: [MAGAZIJN], postcode: "5501AB", ...uur(16, 24), rijbewijzen: ["B"], ...tekst("orders verzamelen en heftruck rijden") } satisfies Partial<WerkzoekendeRij>;

const zijnGelijkeVacatures = (a: Partial<VacatureRij>, b: Partial<VacatureRij>) => groupGelijke([vacatureRij("a", { ...vacature, ...a }), vacatureRij("b", { ...vacature, ...b })]).length === 1;
const zijnGelijkeProfielen = (a: Partial<WerkzoekendeRij>, b: Partial<WerkzoekendeRij>) => groupGelijke([werkzoekendeRij("a", { ...profiel, ...a }), werkzoekendeRij("b", { ...profiel, ...b })]).length === 1;

describe("the same vacature", () => {
  test.each<[string, Partial<VacatureRij>, Partial<VacatureRij>]>([
    ["every field equal", {}, {}],
    ["written in another way", { titel: "MAGAZIJNMEDEWERKER (m/v/x)", werkgever: "Bakkerij van Dijk B.V." }, {}],
    ["another postcode in the same four digits", { postcode: "5501XZ" }, { postcode: "5501" }],
    ["hours in one, none in the other", { urenMin: null, urenMax: null }, {}],
    ["kind of work in one, none in the other", { overeenkomsten: [] }, {}],
    ["another closing date, code or description", { sluitingsdatum: "2026-12-01", beroepen: [MAGAZIJN], ...tekst("wij zoeken") }, { sluitingsdatum: "2026-12-31", beroepen: [SCHOONMAAK] }],
  ])("%s", (_naam, a, b) => expect(zijnGelijkeVacatures(a, b)).toBe(true));
});

describe("not the same vacature", () => {
  test.each<[string, Partial<VacatureRij>, Partial<VacatureRij>]>([
    ["another employer", { werkgever: "Bakkerij Jansen" }, {}],
    ["another title", { titel: "Magazijnmedewerker avond" }, {}],
    ["another place", { postcode: "5611AB" }, {}],
    ["other hours", uur(36), {}],
    ["a leerbaan beside a regular job", { overeenkomsten: ["02"] }, {}],
    ["a stage by its words", { soortWerkAfgeleid: ["stage"] }, {}],
    ["no employer known in either", { werkgever: null }, { werkgever: null }],
    ["no place known in either", { postcode: null }, { postcode: null }],
  ])("%s", (_naam, a, b) => expect(zijnGelijkeVacatures(a, b)).toBe(false));

  test("empty hours, while two others contradict each other: nobody knows which it is", () => {
    const [groep] = groupGelijke([vacatureRij("a", { ...vacature, ...uur(24) }), vacatureRij("b", { ...vacature, ...uur(36) }), vacatureRij("c", { ...vacature, urenMin: null, urenMax: null }), vacatureRij("d", { ...vacature, ...uur(36) })]);
    expect(groep?.map(({ key }) => key)).toEqual(["b", "d"]);
  });
});

describe("the same profiel", () => {
  test("everything equal, words included", () => expect(zijnGelijkeProfielen({ km: 3, plaats: "Veldhoven" }, { km: null })).toBe(true));
  test.each<[string, Partial<WerkzoekendeRij>]>([
    ["another word", tekst("orders verzamelen")],
    ["another licence", { rijbewijzen: [] }],
    ["another letter in the postcode", { postcode: "5501AC" }],
  ])("not: %s", (_naam, b) => expect(zijnGelijkeProfielen({}, b)).toBe(false));
  test("not: equal codes without a word that tells people apart", () => {
    const zonder = { zoektekst: "", heeftOmschrijving: false };
    expect(zijnGelijkeProfielen(zonder, zonder)).toBe(false);
  });
});
