import { describe, expect, it } from "vitest";
import { collect } from "../lezen/testing/stroom";
import type { Cel, Tabelrij } from "../lezen/rij";
import { doelen } from "./doelen";
import { herkenKop } from "./kop-herkennen";
import { peilTabel } from "./peilen";
import { stelIndelingVoor } from "./voorstel";

async function* rijen(...cellen: Cel[][]): AsyncGenerator<Tabelrij> {
  for (const [at, rij] of cellen.entries()) yield await Promise.resolve({ vorm: "tabel" as const, nummer: at + 1, cellen: rij });
}
const voorstel = async (soort: "vacatures" | "werkzoekenden", ...tabel: Cel[][]) => stelIndelingVoor(soort, await peilTabel(soort, rijen(...tabel)));

describe("columns of a file", () => {
  it("finds the headings below a title and knows them", async () => {
    const { indeling, kolommen, nietGebruikt } = await voorstel("werkzoekenden",
      ["Bestand kandidaten regio – november 2026"], ["Vertrouwelijk"], ["Clientnr.", "Achternaam", "Functie wens", "Uren p/w", "Opl. niveau", "Rijbewijs (cat.)", "Vervoer", "PC", "Kleur"],
      ["C1", "Xa", "Kok", "24-32", "mbo 3", "B", "auto", "5503 AB", "blauw"], ["C2", "Yb", "Schoonmaker", "16", "vmbo", "nee", "fiets", "5504 CD", "rood"]);
    expect(indeling.koprij).toBe(3);
    expect(indeling.doelen).toEqual(["id", "naam", "beroep", "uren", "opleidingsniveau", "rijbewijs", "vervoer", "postcode", null]);
    expect(kolommen.slice(0, 8).every(({ zekerheid }) => zekerheid > 0.7)).toBe(true);
    expect(nietGebruikt).toEqual(["Kleur"]);
  });

  it("knows columns by their content when headings say nothing", async () => {
    const { indeling } = await voorstel("vacatures", ["Alfa", "Beta", "Gamma", "Delta"], ["5503 AB", "auto", "24-32 uur", "Kok"], ["5504CD", "fiets", "16-20 uur", "Bakker"], ["5505EF", "ov", "32 uur", "Slager"]);
    expect(indeling.doelen.slice(0, 3)).toEqual(["postcode", "vervoer", "uren"]);
  });

  it("believes the values where they contradict the heading", async () => {
    const { indeling } = await voorstel("werkzoekenden", ["Klantnr", "Beschikbaar (uren)", "Nederlands"], ["1", "16 - 24 uur", "Nederlands goed, Arabisch"], ["2", "fulltime", "Engels, Nederlands"], ["3", "32 uur", "Turks"]);
    expect(indeling.doelen).toEqual(["id", "uren", "taal"]);
  });

  it("reads a table without headings from its first row", async () => {
    const { indeling } = await voorstel("werkzoekenden", ["1001", "5503AB", "auto"], ["1002", "5504AB", "fiets"]);
    expect(indeling).toMatchObject({ koprij: null, doelen: [null, "postcode", "vervoer"] });
  });

  it("takes what the organisation chose before, silently for the same headings and per heading for others", async () => {
    const tabel: Cel[][] = [["Klantnummer", "Zoekt", "Kleur"], ["1", "kok", "rood"]];
    const eerst = await voorstel("werkzoekenden", ...tabel);
    const gecorrigeerd = { ...eerst.indeling, doelen: ["id", "beroep", "interesse"] };
    expect(stelIndelingVoor("werkzoekenden", await peilTabel("werkzoekenden", rijen(...tabel)), [gecorrigeerd])).toMatchObject({ bekend: true, nietGebruikt: [], indeling: { doelen: ["id", "beroep", "interesse"] } });
    const anders = await peilTabel("werkzoekenden", rijen(["kleur", "Klantnummer", "Postcode"], ["rood", "1", "5503AB"]));
    expect(stelIndelingVoor("werkzoekenden", anders, [gecorrigeerd])).toMatchObject({ bekend: false, indeling: { doelen: ["interesse", "id", "postcode"] } });
  });

  it("gives a single target to one column and says which were left", async () => {
    const { kolommen } = await voorstel("vacatures", ["Postcode", "Postcode werkgever", "Functie", "Functienaam"], ["5503AB", "5504AB", "kok", "kok"]);
    expect(kolommen.map(({ doel, waarom }) => [doel, waarom === "dubbel"])).toEqual([["postcode", false], [null, true], ["beroep", false], ["beroep", false]]);
  });

  it.each([["werkzoekenden", "Postcod", "postcode"], ["werkzoekenden", "Beroep 2", "beroep"], ["werkzoekenden", "BSN-nummer", "bsn"], ["werkzoekenden", "Toestemming AVG (j/n)", "toestemming"], ["vacatures", "E-mail contactpersoon", "contactEmail"], ["vacatures", "Sluitingsdatum*", "sluitingsdatum"], ["vacatures", "idVacature", "id"], ["vacatures", "Vac. nr.", "id"], ["werkzoekenden", "Rijbewijs J/N", "rijbewijs"], ["werkzoekenden", "Telefoon klantmanager", "contactTelefoon"]] as const)("%s: %s is %s", (soort, kop, doel) => expect(herkenKop(soort, kop)?.doel).toBe(doel));

  it("knows no heading twice within a soort", () => {
    for (const list of Object.values(doelen)) {
      const koppen = list.flatMap(({ koppen }) => koppen);
      expect(koppen.filter((kop, at) => koppen.indexOf(kop) !== at)).toEqual([]);
    }
  });

  it("collects", async () => expect(await collect(rijen(["a"]))).toHaveLength(1));
});
