import { describe, expect, it } from "vitest";
import { GEDRAGSCOMPETENTIES } from "./competenties";
import { kandidatenVan } from "./competentie-kandidaten";

describe("kandidatenVan", () => {
  it.each([
    ["kan goed met klanten omgaan", "Op de behoeften en verwachtingen van de klant richten"],
    ["neemt vaak het initiatief", "Beslissen en activiteiten initiëren"],
    ["luistert naar anderen", "Aandacht en begrip tonen"],
    ["stressbestendig bij drukte", "Met druk en tegenslag omgaan"],
    ["communicatieve vaardigheden", "Formuleren en rapporteren"],
  ])("%s comes near to %s", (tekst, label) => expect(kandidatenVan(tekst).map((kandidaat) => kandidaat.label)).toContain(label));

  it.each(["heftruck rijden", "VCA", "", "…", "werken met mensen"])("%s comes near to none", (tekst) => expect(kandidatenVan(tekst)).toEqual([]));

  it("gives a short list without doubles, for whatever stands in a cell", () => {
    for (const tekst of [[...GEDRAGSCOMPETENTIES.keys()].join(" "), "samenwerken samenwerken, samenwerken"]) {
      const codes = kandidatenVan(tekst).map(({ code }) => code);
      expect(codes.length).toBeLessThanOrEqual(3);
      expect(new Set(codes).size).toBe(codes.length);
    }
  });
});
