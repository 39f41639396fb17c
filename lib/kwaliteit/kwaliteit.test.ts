import { describe, expect, it } from "vitest";
import { criteriaVacature, criteriaWerkzoekende } from "./criteria";
import { createLeveringskwaliteit, kwaliteitVan } from "./kwaliteit";

describe("quality", () => {
  it("has weights that are 100 together, each with a reason", () => {
    for (const list of [criteriaVacature, criteriaWerkzoekende]) {
      expect(list.reduce((sum, { gewicht }) => sum + gewicht, 0)).toBe(100);
      expect(list.every(({ waarom }) => waarom.length > 10)).toBe(true);
      expect(new Set(list.map(({ sleutel }) => sleutel)).size).toBe(list.length);
    }
  });

  it("is 0 for nothing and rises with each thing that it names", () => {
    expect(kwaliteitVan("werkzoekenden", {}).score).toBe(0);
    expect(kwaliteitVan("werkzoekenden", {}).verbeterpunten.map(({ sleutel }) => sleutel)).toEqual(["beroep", "postcode", "uren"]);
    const metBeroep = kwaliteitVan("werkzoekenden", { bemiddelingsberoep: [{ codeBeroepsnaam: "urn:nl:uwv:boc:1" }], mobiliteit: { bemiddelingspostcode: "5503AB" } });
    expect(metBeroep.score).toBe(28);
    expect(metBeroep.verbeterpunten.map(({ sleutel, punten }) => [sleutel, punten])).toEqual([["uren", 10], ["vervoer", 10], ["niveau", 9]]);
  });

  it("doesn't count onbekend and counts a short text in part", () => {
    expect(kwaliteitVan("vacatures", { idVacature: "1", codeWerkEnDenkniveauMinimaal: "7" }).score).toBe(0);
    expect(kwaliteitVan("vacatures", { idVacature: "1", omschrijvingVacature: "x".repeat(125) }).score).toBe(6);
    expect(kwaliteitVan("vacatures", { idVacature: "1", omschrijvingVacature: "x".repeat(500) }).score).toBe(12);
  });

  it("says of a delivery what would raise the mean most, and in how many records", () => {
    const levering = createLeveringskwaliteit("vacatures");
    expect(levering.klaar()).toEqual({ score: 0, records: 0, verdeling: { laag: 0, midden: 0, hoog: 0 }, verbeterpunten: [] });
    levering.voegToe({ idVacature: "1", beroep: { codeBeroepsnaam: "x" }, omschrijvingVacature: "x".repeat(300) });
    levering.voegToe({ idVacature: "2", omschrijvingVacature: "x".repeat(300) });
    expect(levering.klaar()).toMatchObject({ score: 21, records: 2, verdeling: { laag: 2 }, verbeterpunten: [{ sleutel: "postcode", punten: 10, aantal: 2 }, { sleutel: "uren" }, { punten: 9 }] });
  });
});
