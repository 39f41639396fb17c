import { describe, expect, it } from "vitest";
import { parseDetail, parseMatches } from "./parse-antwoord";

const rij = { vumID: "a", adres: { postcode: "5503AB" }, naamVacature: "Bakker" };
const antwoord = (...matches: unknown[]) => ({ vraagID: "q-1", maximumAantalResultatenBereikt: false, matches });

describe("a first answer", () => {
  it("sets a bad row aside and keeps the rest", () => {
    expect(parseMatches("vacatures", antwoord(rij, { vumID: "b" }, { ...rij, vumID: "c", naamVacature: 3 }, null, { ...rij, vumID: "d" }))).toEqual({
      ok: true,
      value: {
        vraagID: "q-1",
        maximumAantalResultatenBereikt: false,
        matches: [rij, { ...rij, vumID: "d" }],
        terzijde: [
          { index: 1, path: "adres", reason: "invalid_type" },
          { index: 2, path: "naamVacature", reason: "invalid_type" },
          { index: 3, path: "", reason: "invalid_type" },
        ],
        vreemdeVelden: 0,
      },
    });
  });

  it("keeps a row without the fields that the contract doesn't know", () => {
    const werkzoekende = { vumID: "w", mobiliteit: { bemiddelingspostcode: "5503AB", auto: true }, indicatieLdrRegistratie: 1 };
    expect(parseMatches("werkzoekenden", antwoord(werkzoekende))).toMatchObject({
      ok: true,
      value: { matches: [{ vumID: "w", mobiliteit: { bemiddelingspostcode: "5503AB" } }], terzijde: [], vreemdeVelden: 1 },
    });
    const gelezen = parseMatches("werkzoekenden", antwoord(werkzoekende));
    expect(JSON.stringify(gelezen)).not.toContain("Ldr");
  });

  it.each([
    [null, "malformed", ""],
    [{ vraagID: "q" }, "incomplete", "maximumAantalResultatenBereikt"],
    [{ vraagID: "q", maximumAantalResultatenBereikt: false, matches: {} }, "malformed", "matches"],
  ])("is refused as a whole when the envelope is broken: %j", (body, fout, path) => {
    expect(parseMatches("vacatures", body)).toMatchObject({ ok: false, error: { fout, path } });
  });
});

describe("a detail", () => {
  it("loses only what breaks the contract, or the parent when something required is at fault", () => {
    const vacature = {
      idVacature: "v-1",
      naamVacature: "a".repeat(121),
      kleur: "rood",
      adres: { postcode: "x", straatnaam: "Markt" },
      rijbewijs: [{ codeSoortRijbewijs: "Z" }, { codeSoortRijbewijs: "B" }],
      werktijden: { aantalWerkurenPerWeekMaximaal: 32 },
    };
    const gelezen = parseDetail("vacatures", { bronID: "bron-1", vacature });
    expect(gelezen).toMatchObject({
      ok: true,
      value: { bronID: "bron-1", record: { idVacature: "v-1", rijbewijs: [{}, { codeSoortRijbewijs: "B" }], werktijden: { aantalWerkurenPerWeekMaximaal: 32 } } },
    });
    expect(gelezen.ok && gelezen.value.weggelaten.toSorted()).toEqual(["vacature.adres", "vacature.adres.postcode", "vacature.kleur", "vacature.naamVacature", "vacature.rijbewijs[0].codeSoortRijbewijs"]);
    expect(gelezen.ok && "adres" in gelezen.value.record).toBe(false);
  });

  it("is an error without a record", () => {
    expect(parseDetail("werkzoekenden", { bronID: "b" })).toMatchObject({ ok: false, error: { fout: "incomplete", reason: "record_absent" } });
    expect(parseDetail("vacatures", { vacature: { naamVacature: "x" } })).toMatchObject({ ok: false, error: { reason: "record_absent" } });
    expect(parseDetail("vacatures", [])).toMatchObject({ ok: false, error: { fout: "malformed" } });
  });

  it("may be without a bron", () => {
    expect(parseDetail("werkzoekenden", { werkzoekende: {} })).toEqual({ ok: true, value: { bronID: null, record: {}, weggelaten: [] } });
  });
});
