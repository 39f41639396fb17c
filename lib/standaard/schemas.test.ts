import { describe, expect, it } from "vitest";
import { vacatureAanleveringSchema, werkzoekendeAanleveringSchema } from "./aanlevering";
import { fromBeroepsUri, toBeroepsUri } from "./beroepscode";
import { vacatureBasissetSchema, vacatureSchema } from "./vacature";
import { werkzoekendeBasissetSchema, werkzoekendeSchema } from "./werkzoekende";

const vacature = (velden: object) => vacatureSchema.safeParse({ idVacature: "v-1", ...velden }).success;
const werkzoekende = (velden: object) => werkzoekendeSchema.safeParse(velden).success;

describe("a vacature", () => {
  it("needs nothing but its id", () => {
    expect(vacature({})).toBe(true);
    expect(vacatureSchema.safeParse({}).success).toBe(false);
  });

  it.each([
    [{ kleur: "rood" }],
    [{ adres: { straatnaam: "Markt" } }],
    [{ adres: { postcode: "5503 AB" } }],
    [{ codeWerkEnDenkniveauMinimaal: 4 }],
    [{ sector: [{ codeSbi: 1 }] }],
    [{ sluitingsdatumVacature: "2026-02-29" }],
    [{ sluitingsdatumVacature: "1-2-2026" }],
    [{ werkgever: { contactpersoon: [{ emailadres: "a@example.nl" }] } }],
    [{ naamVacature: null }],
    [{ naamVacature: "a".repeat(121) }],
    [{ vervoermiddel: [{ codeVervoermiddel: 6 }] }],
  ])("refuses %j", (velden) => {
    expect(vacature(velden)).toBe(false);
  });

  it("counts characters, not UTF-16 units", () => {
    expect(vacature({ naamVacature: "😀".repeat(120) })).toBe(true);
    expect(vacature({ naamVacature: "😀".repeat(121) })).toBe(false);
  });
});

describe("a werkzoekende", () => {
  it("has a level as an integer, sectors as a list and a contactpersoon with single addresses", () => {
    expect(
      werkzoekende({
        arbeidsmarktkwalificatie: { codeWerkEnDenkniveauWerkzoekende: 4 },
        sector: [{ codeSbi: 1 }],
        contactpersoon: [{ emailadres: "a@example.nl", telefoonnummer: "0400000000" }],
      }),
    ).toBe(true);
    expect(werkzoekende({ arbeidsmarktkwalificatie: { codeWerkEnDenkniveauWerkzoekende: "4" } })).toBe(false);
    expect(werkzoekende({ contactpersoon: [{ emailadres: ["a@example.nl"] }] })).toBe(false);
    expect(werkzoekende({ mobiliteit: {} })).toBe(false);
  });
});

describe("a basisset", () => {
  it("has no place for what only a detail may show", () => {
    expect(vacatureBasissetSchema.safeParse({ adres: { postcode: "5503AB" }, nummerVacature: "1" }).success).toBe(false);
    expect(werkzoekendeBasissetSchema.safeParse({ mobiliteit: { bemiddelingspostcode: "5503AB" }, indicatieLdrRegistratie: 2 }).success).toBe(false);
  });
});

describe("a delivered record", () => {
  it("has an own id that can be asked for", () => {
    expect(vacatureAanleveringSchema.safeParse({ idVacature: "" }).success).toBe(false);
    expect(vacatureAanleveringSchema.safeParse({ idVacature: "a/b" }).success).toBe(false);
    expect(vacatureAanleveringSchema.safeParse({ idVacature: ".." }).success).toBe(false);
    expect(vacatureAanleveringSchema.safeParse({ idVacature: "a_B-1.2" }).success).toBe(true);
    expect(werkzoekendeAanleveringSchema.safeParse({}).success).toBe(false);
  });
});

describe("a beroep's URI", () => {
  it("carries a BO&C code there and back", () => {
    expect(toBeroepsUri("10042")).toBe("urn:nl:uwv:boc:10042");
    expect(fromBeroepsUri(toBeroepsUri("10042"))).toBe("10042");
    expect([fromBeroepsUri("https://example.nl/10042"), fromBeroepsUri("urn:nl:uwv:boc:"), fromBeroepsUri("urn:nl:uwv:boc:x1")]).toEqual([null, null, null]);
    expect(() => toBeroepsUri("10a")).toThrow("not a BO&C code");
  });
});
