import { describe, expect, it } from "vitest";
import { heeftWoorden, inWoorden, recordsVan } from "./in-woorden";
import { HANDELINGEN } from "./verwerking";

const namen = new Map([["00000009990000001002", "Gemeente Voorbeeld"]]);

describe("a line in words", () => {
  it("exists for every kind of processing", () => {
    const zonder = HANDELINGEN.filter((handeling) => !heeftWoorden(handeling));
    expect(zonder, "add a sentence to ZINNEN in lib/verantwoording/in-woorden.ts").toEqual([]);
  });

  it("names who asked, how much was found, and which record was given", () => {
    expect(inWoorden("selectievraag beantwoord", { vragendePartij: "00000009990000001002", soort: "vacatures", aantal: 1, maximumBereikt: false }, namen)).toBe("Vraag van Gemeente Voorbeeld beantwoord: 1 vacature gevonden.");
    expect(inWoorden("selectievraag beantwoord", { vragendePartij: "0", soort: "werkzoekenden", aantal: 100, maximumBereikt: true }, namen)).toBe("Vraag van de partij met OIN 0 beantwoord: 100 profielen gevonden (het maximum).");
    expect(inWoorden("detail verstrekt", { vragendePartij: "00000009990000001002", soort: "werkzoekenden", id: "w-1" }, namen)).toContain("profiel w-1 gegeven aan Gemeente Voorbeeld");
  });

  it("says why the bron turned somebody away, and how often", () => {
    expect(inWoorden("bronverzoek geweigerd", { vragendePartij: "00000009990000001002", reden: "te-vaak", aantal: 12 }, namen)).toBe("12 verzoeken aan de bron geweigerd van Gemeente Voorbeeld: er werd te vaak gevraagd.");
    expect(inWoorden("bronverzoek geweigerd", { reden: "niet-de-uitwisselingsvoorziening", aantal: 1 }, namen)).toBe("1 verzoek aan de bron geweigerd: het kwam niet van de uitwisselingsvoorziening.");
  });

  it("never fails on what it doesn't know", () => {
    for (const gegevens of [null, 7, "x", { a: { b: 1 } }]) expect(inWoorden("detail opgehaald", gegevens, namen)).toContain("Detail");
    expect(inWoorden("iets nieuws", {}, namen)).toBe("Iets nieuws.");
    expect(inWoorden("constructor", {}, namen)).toBe("Constructor.");
  });

  it("lists the records it is about", () => {
    expect(recordsVan({ vumIDs: ["a", "b"], id: "c" })).toEqual(["c", "a", "b"].toSorted((x, y) => ["a", "b", "c"].indexOf(x) - ["a", "b", "c"].indexOf(y)));
    expect(recordsVan({ aantal: 1 })).toEqual([]);
  });
});
