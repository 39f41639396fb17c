import { describe, expect, it } from "vitest";
import { bladenVan } from "./bladen";
import { describeVelden } from "./describe-velden";
import { soorten } from "./soort";
import { vacatureSchema } from "./vacature";
import { veldAt, velden } from "./velden";
import { veldgroepen } from "./veldgroepen";
import { werkzoekendeSchema } from "./werkzoekende";

const schemas = { vacatures: vacatureSchema, werkzoekenden: werkzoekendeSchema };

describe.each(soorten)("the attributes of %s", (soort) => {
  it("are exactly the leaves of the schema", () => {
    expect(velden[soort].map((veld) => veld.pad).sort()).toEqual(
      bladenVan(schemas[soort])
        .map((blad) => blad.pad)
        .sort(),
    );
  });

  it("stand in the order of the groups, each with words", () => {
    const volgorde = velden[soort].map((veld) => veldgroepen.indexOf(veld.groep));
    expect(volgorde).toEqual(volgorde.toSorted((a, b) => a - b));
    expect(velden[soort].every((veld) => veld.label.length > 1)).toBe(true);
  });
});

describe("what an attribute knows", () => {
  it("comes from the schema", () => {
    expect(veldAt("vacatures", "naamVacature")).toMatchObject({ type: "tekst", maxLengte: 120, profiel: "basisset", codelijst: null });
    expect(veldAt("vacatures", "vervoermiddel[].codeVervoermiddel")).toMatchObject({ type: "code", codelijst: { naam: "Vervoermiddel" } });
    expect(veldAt("vacatures", "werkgever.contactpersoon[].emailadres[]")).toMatchObject({ profiel: "detail", maxLengte: 320 });
    expect(veldAt("vacatures", "beroep.codeBeroepsnaam")).toMatchObject({ type: "beroep", zoekbaar: true });
    expect(veldAt("vacatures", "werkgever.webadres[].url")).toMatchObject({ type: "url", maxLengte: 1000 });
    expect(veldAt("werkzoekenden", "indicatieLdrRegistratie")).toMatchObject({ type: "code", profiel: "detail" });
    expect(veldAt("werkzoekenden", "arbeidsmarktkwalificatie.opleiding[].datumDiploma")).toMatchObject({ type: "datum" });
    expect(veldAt("werkzoekenden", "arbeidsmarktkwalificatie.taalbeheersing[].codeTaal")).toMatchObject({ type: "code", codelijst: { open: true } });
    expect(veldAt("werkzoekenden", "arbeidsmarktkwalificatie.codeWerkEnDenkniveauWerkzoekende")).toMatchObject({ type: "code", codelijst: { naam: "Werk- en denkniveau" } });
  });

  it("exists only for paths of the standard", () => {
    expect(() => veldAt("vacatures", "kleur")).toThrow("no such attribute");
  });
});

describe("a record in words", () => {
  it("shows lists element by element, single lists as one row, codes as words", () => {
    const groepen = describeVelden("vacatures", {
      naamVacature: "Bakker",
      omschrijvingVacature: "",
      codeWerkEnDenkniveauMinimaal: "4",
      rijbewijs: [{ codeSoortRijbewijs: "B" }, { codeSoortRijbewijs: "ZZ" }],
      taalbeheersing: [{ codeTaal: "nld", codeNiveauTaalbeheersingMondeling: 3 }, { codeTaal: "xyz" }],
      werkgever: { contactpersoon: [{ emailadres: ["a@example.nl", "b@example.nl"] }] },
      sluitingsdatumVacature: "2026-12-31",
    });
    const kort = groepen.map(({ groep, rijen }) => [groep, ...rijen.map((rij) => [rij.label, rij.waarde, rij.element])]);
    expect(kort).toEqual([
      ["Werk", ["Naam van de vacature", "Bakker", null], ["Werk- en denkniveau (minimaal)", "Mbo, havo of vwo", null]],
      ["Vervoer", ["Rijbewijs", "B (auto), ZZ", null]],
      ["Talen", ["Taal", "Nederlands", "taalbeheersing[0]"], ["Spreken", "Goed", "taalbeheersing[0]"], ["Taal", "xyz", "taalbeheersing[1]"]],
      ["Solliciteren", ["Sluitingsdatum", "2026-12-31", null]],
      ["Contact", ["E-mail", "a@example.nl, b@example.nl", "werkgever.contactpersoon[0]"]],
    ]);
  });

  it("uses the names that the caller knows", () => {
    const [werk] = describeVelden("werkzoekenden", { bemiddelingsberoep: [{ codeBeroepsnaam: "urn:a" }, { codeBeroepsnaam: "urn:b" }] }, (veld, waarde) =>
      veld.type === "beroep" && waarde === "urn:a" ? "Bakker" : undefined,
    );
    expect(werk?.rijen[0]?.waarden).toEqual(["Bakker", "urn:b"]);
  });

  it("leaves out what has an unexpected shape", () => {
    expect(describeVelden("vacatures", { naamVacature: {}, werktijden: [], rijbewijs: "B", taalbeheersing: [null, 3] })).toEqual([]);
  });
});
