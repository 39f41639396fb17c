import { describe, expect, it } from "vitest";
import { gelezenVacatureMatchSchema } from "@/lib/standaard/berichten";
import { v2 } from "./v2";
import { versieIn } from "./versie";

const envelop = (matches: object[]) => JSON.stringify({ vraagID: "q", maximumAantalResultatenBereikt: false, matches });
const gebied = { selectiegebied: { postcode: "5501AA", afstand: 20 } };

describe("the adapter of contract v2", () => {
  it("asks occupations by code, and leaves out what v2 can't ask", () => {
    const vraag = { ...gebied, "beroep.codeBeroepsnaam": { $eq: "urn:nl:uwv:boc:7737" }, datumAanvangWerkzaamheden: { $gte: "2026-12-01" } };
    expect(JSON.parse(v2.writeVraag("vacatures", vraag))).toEqual({ vraagObject: { ...gebied, "beroep.beroepsnaamGecodeerd.codeBeroepsnaam": { $eq: "7737" } } });
    const $or = ["1", "2"].map((code) => ({ "beroep.codeBeroepsnaam": { $eq: `urn:nl:uwv:boc:${code}` } }));
    expect(JSON.parse(v2.writeVraag("werkzoekenden", { ...gebied, bemiddelingsberoep: { $elemMatch: { $or } } }))).toEqual({
      vraagObject: { ...gebied, bemiddelingsberoep: { $elemMatch: { $or: ["1", "2"].map((code) => ({ "beroepsnaamGecodeerd.codeBeroepsnaam": { $eq: code } })) } } },
    });
    expect(() => v2.writeVraag("vacatures", { ...gebied, "beroep.codeBeroepsnaam": { $eq: "https://example.org/1" } })).toThrow("BO&C");
  });

  it("speaks the headers of 2.0.0", () => {
    expect(v2.headers({ from: "1", to: "2", via: "3" })).toEqual({ "API-Version": "2.0.0", "X-VUM-berichtVersie": "2.0.0", "X-VUM-fromParty": "1", "X-VUM-toParty": "2", "X-VUM-viaParty": "3" });
  });

  it("reads rows into the internal model: a vacature without a place, and without fields nobody knows", async () => {
    const rij = { vumID: "a", beroep: { beroepsnaamGecodeerd: { codeBeroepsnaam: "7737" } }, vakvaardigheid: [{ omschrijving: "Lassen" }], indicatieLdrRegistratie: 1, vreemd: 1 };
    const gelezen = await v2.readMatches("vacatures", envelop([rij, { vumID: "b", beroep: { beroepsnaamGecodeerd: { codeBeroepsnaam: "x" } } }]));
    expect(gelezen).toMatchObject({ ok: true, value: { matches: [{ vumID: "a", beroep: { codeBeroepsnaam: "urn:nl:uwv:boc:7737" } }], terzijde: [{ index: 1 }], vreemdeVelden: 1 } });
    const [eerste] = gelezen.ok ? gelezen.value.matches : [];
    expect(gelezenVacatureMatchSchema.parse(JSON.parse(JSON.stringify(eerste)))).toEqual(eerste);
  });

  it("never lets the LDR into a row, and sets a werkzoekende without postcode aside", async () => {
    const gelezen = await v2.readMatches("werkzoekenden", envelop([{ vumID: "a", mobiliteit: { bemiddelingspostcode: "5501AA" }, indicatieLdrRegistratie: 1 }, { vumID: "b", mobiliteit: {} }]));
    expect(gelezen).toMatchObject({ ok: true, value: { matches: [{ vumID: "a", mobiliteit: { bemiddelingspostcode: "5501AA" } }], terzijde: [{ index: 1, path: "mobiliteit.bemiddelingspostcode" }] } });
    expect(JSON.stringify(gelezen)).not.toContain("Ldr");
  });

  it("reads a detail, and leaves out what breaks the contract", () => {
    const vacature = { idVacature: "v", naamVacature: "Kok", sluitingsdatumVacature: "morgen", werkgever: { adresHouding: [{ adres: { adresNederland: { postcode: "5503AB" } } }] } };
    expect(v2.readDetail("vacatures", JSON.stringify({ bronID: "x", vacature }))).toEqual({
      ok: true,
      value: { bronID: "x", record: { idVacature: "v", naamVacature: "Kok", adres: { postcode: "5503AB" }, werkgever: {} }, weggelaten: ["vacature.sluitingsdatumVacature"] },
    });
    expect(v2.readDetail("werkzoekenden", JSON.stringify({ werkzoekende: { idWerkzoekende: "w", indicatieLdrRegistratie: 1 } }))).toMatchObject({ ok: true, value: { record: { idWerkzoekende: "w", indicatieLdrRegistratie: 1 } } });
    expect(v2.readDetail("vacatures", "{}")).toMatchObject({ ok: false, error: { reason: "record_absent" } });
  });
});

it.each([["http://localhost:4010/vum/v2", "v2"], ["https://uv.example.org/vum/v2/", "v2"], ["http://localhost:4010/vum/v3", "v3"], ["https://v2.example.org/vum", "v3"]])("the address %s speaks %s", (url, versie) => {
  expect(versieIn(url)).toBe(versie);
});
