import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerMatches, findDetail } from "@/lib/bron/antwoorden";
import { toVacatureRij } from "@/lib/bron/opslag";
import { insertRijen } from "@/lib/bron/wegschrijven";
import { closeDb, db } from "@/lib/db/client";
import { decryptText } from "@/lib/db/versleuteling";
import { now } from "@/lib/klok";
import type { Sessie } from "@/lib/toegang/sessie";
import { addBezwaren, bezwaarHash } from "../bezwaren/bezwaren";
import { startInvoer } from "./beginnen";
import { listConcepten, saveConcept } from "./concepten";
import { withdrawRecords } from "./intrekken";
import { makeSessie, metRollen, profielInvoer, vacatureInvoer } from "./proef";
import { publicatieSchema, publishRecord } from "./publiceren";
import { readRecord } from "./record-lezen";

const HIER = { selectiegebied: { postcode: "5511AB", afstand: 5 } };
const CONCEPT = "6f2b6c3a-5b1e-4b8e-9b1f-0d5f6a7b8c9d";
let sessie: Sessie;
let elders: Sessie;

beforeAll(async () => {
  sessie = await makeSessie();
  elders = await makeSessie();
});
afterAll(() => closeDb());

const publish = (wie: Sessie, input: object) => publishRecord(wie, publicatieSchema.parse({ soort: "vacatures", ...input }));
const found = async (wie: Sessie) => (await answerMatches("vacatures", wie.namens.id, HIER)).matches.map((match) => JSON.parse(match) as { idVacature: string; naamVacature: string });
const handelingen = async (wie: Sessie) => (await db().verwerking.findMany({ where: { organisatieId: wie.namens.id }, orderBy: { tijdstip: "asc" } })).map(({ handeling }) => handeling);
async function versieVan(wie: Sessie, id: string) {
  const begin = await startInvoer(wie, "vacatures", { soort: "wijziging", id });
  return begin.ok ? begin.value.wijzigt?.versie ?? "" : "";
}

describe("a vacature entered by hand", () => {
  test("is found at once, with its contact in the detail, and is accounted for", async () => {
    const gepubliceerd = await publish(sessie, { invoer: vacatureInvoer(), id: "groen-1" });
    expect(gepubliceerd).toEqual({ ok: true, value: { soort: "vacatures", id: "groen-1", nieuw: true } });
    expect(await found(sessie)).toMatchObject([{ idVacature: "groen-1", naamVacature: "Medewerker groen", beroep: { codeBeroepsnaam: "urn:nl:uwv:boc:10240" }, adres: { postcode: "5511AB" } }]);
    expect(JSON.parse((await findDetail("vacatures", sessie.namens.id, "groen-1")) ?? "")).toMatchObject({ werkgever: { contactpersoon: [{ emailadres: ["werk@testdorp.example"] }] } });
    expect(await handelingen(sessie)).toEqual(["record gepubliceerd"]);
    expect(await db().vacature.findFirst({ where: { organisatieId: sessie.namens.id } })).toMatchObject({ kanaal: "hand", contractversie: "3.0.0", titel: "Medewerker groen", verbeterpunt: "omschrijving" });
  });

  test("changes, unless somebody else changed it meanwhile", async () => {
    const versie = await versieVan(sessie, "groen-1");
    expect(await publish(sessie, { invoer: vacatureInvoer({ naamVacature: "Hovenier" }), wijzigt: { id: "groen-1", versie } })).toMatchObject({ ok: true, value: { nieuw: false } });
    expect(await found(sessie)).toMatchObject([{ naamVacature: "Hovenier" }]);
    expect(await publish(sessie, { invoer: vacatureInvoer(), wijzigt: { id: "groen-1", versie } })).toEqual({ ok: false, error: { soort: "gewijzigd" } });
  });

  test("gets a number when none was given, and never one that is in use over any channel", async () => {
    await insertRijen(db(), "vacatures", sessie.namens.id, [toVacatureRij({ idVacature: "api-1", naamVacature: "Uit software" }, '{"idVacature":"api-1"}', { kanaal: "api", contractversie: "3.0.0" })], now());
    expect(await publish(sessie, { invoer: vacatureInvoer(), id: "api-1" })).toMatchObject({ ok: false, error: { soort: "invoer", velden: [{ pad: "id" }] } });
    const zonder = await publish(sessie, { invoer: vacatureInvoer({ naamVacature: "Tweede" }) });
    expect(zonder).toMatchObject({ ok: true, value: { id: expect.stringMatching(/^hand-[2-9a-z]{10}$/) as string } });
  });

  test("is copied without its number and closing date, also from a delivery, which itself can't be changed here", async () => {
    expect(await startInvoer(sessie, "vacatures", { soort: "kopie", id: "groen-1" })).toMatchObject({ ok: true, value: { id: "", wijzigt: null, invoer: { waarden: { naamVacature: "Hovenier" } }, beroepen: [{ code: "10240" }] } });
    expect(await startInvoer(sessie, "vacatures", { soort: "wijziging", id: "api-1" })).toEqual({ ok: false, error: { soort: "van-levering" } });
    expect(await publish(sessie, { invoer: vacatureInvoer(), wijzigt: { id: "api-1", versie: "x" } })).toEqual({ ok: false, error: { soort: "van-levering" } });
  });

  test("is gone at once when withdrawn, whatever its channel; its text stays for a month to publish it again", async () => {
    expect(await withdrawRecords(sessie, { soort: "vacatures", ids: ["groen-1", "api-1", "bestaat-niet"] })).toEqual({ ok: true, value: { aantal: 2 } });
    expect((await found(sessie)).map(({ naamVacature }) => naamVacature)).toEqual(["Tweede"]);
    expect(await db().ingetrokkenRecord.findMany({ where: { organisatieId: sessie.namens.id }, orderBy: { id: "asc" } })).toMatchObject([{ id: "api-1", origineel: null, reden: "hand" }, { id: "groen-1", titel: "Hovenier" }]);
    const terug = await startInvoer(sessie, "vacatures", { soort: "ingetrokken", id: "groen-1" });
    expect(terug).toMatchObject({ ok: true, value: { id: "groen-1", invoer: { waarden: { naamVacature: "Hovenier" } } } });
    expect(await publish(sessie, { invoer: vacatureInvoer(), id: "groen-1" })).toMatchObject({ ok: true });
    expect(await db().ingetrokkenRecord.count({ where: { organisatieId: sessie.namens.id, id: "groen-1" } })).toBe(0);
  });
});

describe("what may not be", () => {
  test("all that is wrong is said at once, in words, at its place", async () => {
    const uitkomst = await publish(sessie, {
      id: "met spatie",
      invoer: { waarden: { "adres.postcode": "5511", "werktijden.aantalWerkurenPerWeekMinimaal": "veel", sluitingsdatumVacature: "2020-01-01", naamVacature: "x".repeat(130) }, keuzes: {}, regels: { "werkgever.contactpersoon": [{ "emailadres[]": "geen adres" }] } },
    });
    expect(uitkomst).toMatchObject({ ok: false, error: { soort: "invoer" } });
    const paden = uitkomst.ok || uitkomst.error.soort !== "invoer" ? [] : uitkomst.error.velden.map(({ pad }) => pad);
    expect(paden.toSorted()).toEqual(["adres.postcode", "contractvorm", "id", "naamVacature", "sluitingsdatumVacature", "werkgever.contactpersoon[0].emailadres[]", "werktijden.aantalWerkurenPerWeekMinimaal"]);
  });

  test("a BSN, in any field, isn't published and isn't kept as a draft either", async () => {
    const regels = { "werkgever.contactpersoon": [{ "telefoonnummer[]": "123456782" }] };
    const invoer = { waarden: { naamVacature: "Voor 123456782" }, keuzes: { "competentiebeheersing[].codeCompetentie": ["1234.56.782"] }, regels };
    for (const uitkomst of [await publish(sessie, { invoer }), await saveConcept(sessie, { soort: "vacatures", conceptId: CONCEPT, invoer })]) {
      expect(uitkomst).toMatchObject({ ok: false, error: { soort: "invoer", velden: [{ pad: "naamVacature" }, { pad: "competentiebeheersing[].codeCompetentie" }, { pad: "werkgever.contactpersoon[0].telefoonnummer[]", melding: expect.stringContaining("telefoonnummer") as string }] } });
    }
    expect(JSON.stringify(await publish(sessie, { id: "123456782", invoer }))).not.toContain("123456782");
    expect(await listConcepten(sessie, "vacatures")).toEqual([]);
  });

  test("somebody who refuses isn't published", async () => {
    const organisatieId = sessie.namens.id;
    await addBezwaren(db(), organisatieId, "werkzoekenden", [bezwaarHash(organisatieId, "werkzoekenden", "WZ-nee")], { kanaal: "bestand" });
    expect(await publish(sessie, { soort: "werkzoekenden", id: "WZ-nee", invoer: profielInvoer() })).toEqual({ ok: false, error: { soort: "bezwaar" } });
    expect(await db().werkzoekende.count({ where: { organisatieId } })).toBe(0);
    expect(await publish(sessie, { soort: "werkzoekenden", id: "WZ-ja", invoer: profielInvoer() })).toMatchObject({ ok: true });
  });

  test("another organisation finds nothing of it, in any way", async () => {
    const weg = { ok: false, error: { soort: "niet-gevonden" } };
    expect(await readRecord(elders, "vacatures", "groen-1")).toEqual(weg);
    expect(await withdrawRecords(elders, { soort: "vacatures", ids: ["groen-1"] })).toEqual(weg);
    for (const soort of ["kopie", "wijziging", "ingetrokken"] as const) expect(await startInvoer(elders, "vacatures", { soort, id: "groen-1" })).toEqual(weg);
    expect(await publish(elders, { invoer: vacatureInvoer(), wijzigt: { id: "groen-1", versie: await versieVan(sessie, "groen-1") } })).toEqual(weg);
    await saveConcept(sessie, { soort: "vacatures", conceptId: CONCEPT, invoer: vacatureInvoer() });
    expect(await startInvoer(elders, "vacatures", { soort: "concept", id: CONCEPT })).toEqual(weg);
  });

  test("a bemiddelaar reads, and changes nothing; the privacyfunctionaris doesn't read", async () => {
    const bemiddelaar = metRollen(sessie, ["bemiddelaar"]);
    expect(await readRecord(bemiddelaar, "werkzoekenden", "WZ-ja")).toMatchObject({ ok: true, value: { id: "WZ-ja", kanaal: "hand" } });
    expect(await handelingen(sessie)).toContain("record geraadpleegd");
    const nee = { ok: false, error: { soort: "geen-recht", reden: "rol ontbreekt" } };
    expect(await publish(bemiddelaar, { invoer: vacatureInvoer() })).toEqual(nee);
    expect(await withdrawRecords(bemiddelaar, { soort: "vacatures", ids: ["groen-1"] })).toEqual(nee);
    expect(await startInvoer(bemiddelaar, "vacatures", { soort: "leeg" })).toEqual(nee);
    expect(await saveConcept(bemiddelaar, { soort: "vacatures", conceptId: CONCEPT, invoer: vacatureInvoer() })).toEqual(nee);
    expect(await readRecord(metRollen(sessie, ["privacyfunctionaris"]), "vacatures", "groen-1")).toEqual(nee);
  });
});

describe("a draft", () => {
  test("is kept encrypted for the colleagues, goes on where it stopped, and is gone when it is published", async () => {
    await saveConcept(sessie, { soort: "vacatures", conceptId: CONCEPT, id: "c-1", invoer: vacatureInvoer({ naamVacature: "Halve vacature" }) });
    const rij = await db().recordconcept.findFirstOrThrow({ where: { id: CONCEPT } });
    expect(Buffer.from(rij.inhoud).toString("latin1")).not.toContain("Halve vacature");
    expect(decryptText(rij.inhoud)).toContain("Halve vacature");
    expect(await startInvoer(sessie, "vacatures", { soort: "concept", id: CONCEPT })).toMatchObject({ ok: true, value: { id: "c-1", conceptId: CONCEPT, invoer: { waarden: { naamVacature: "Halve vacature" } } } });
    expect(await publish(sessie, { invoer: vacatureInvoer(), conceptId: CONCEPT, id: "c-1" })).toMatchObject({ ok: true });
    expect(await db().recordconcept.count({ where: { id: CONCEPT } })).toBe(0);
  });

  test("of a change is found at the record; withdrawing the record leaves it as a draft of its own", async () => {
    const wijzigt = { id: "c-1", versie: await versieVan(sessie, "c-1") };
    await saveConcept(sessie, { soort: "vacatures", conceptId: CONCEPT, invoer: vacatureInvoer({ naamVacature: "Nieuwe naam" }), wijzigt });
    expect(await startInvoer(sessie, "vacatures", { soort: "wijziging", id: "c-1" })).toMatchObject({ ok: true, value: { conceptId: CONCEPT, wijzigt, invoer: { waarden: { naamVacature: "Nieuwe naam" } } } });
    await withdrawRecords(sessie, { soort: "vacatures", ids: ["c-1"] });
    expect(await startInvoer(sessie, "vacatures", { soort: "concept", id: CONCEPT })).toMatchObject({ ok: true, value: { wijzigt: null, invoer: { waarden: { naamVacature: "Nieuwe naam" } } } });
  });

  test("the next form starts with the contact given last", async () => {
    expect(await startInvoer(sessie, "werkzoekenden", { soort: "leeg" })).toMatchObject({ ok: true, value: { invoer: { regels: { contactpersoon: [{ naamContactpersoonAfdeling: "Team Werk", emailadres: "werk@testdorp.example", telefoonnummer: "" }] } } } });
    expect(await startInvoer(elders, "vacatures", { soort: "leeg" })).toMatchObject({ ok: true, value: { invoer: { regels: { "werkgever.contactpersoon": [{ naamContactpersoonAfdeling: "Carla" }] } } } });
  });
});
