import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { setKlok } from "@/lib/klok";
import type { Sessie } from "@/lib/toegang/sessie";
import { sendJson, startTestserver, type Testserver } from "@/lib/vum/testserver";
import { setBeoordeling } from "./beoordelen";
import { beoordelingenVan, type RijBeoordeling } from "./beoordelingen-lezen";
import { readGeschiedenis } from "./beoordelingsgeschiedenis";
import { purgeVerlopen } from "./opruimen";
import { collegaVan, maakSessie, zoek } from "./proef/portaal";
import { resultaatSleutel } from "./sleutel";

// A stand-in exchange that gives the same three vacatures another vumID at every zoekvraag, as the real one does.
let keer = 0;
/** Asks, from now on under other vumIDs. Wider questions that are only counted come later and change nothing. */
function stel(sessie: Sessie, kenmerk: string): Promise<string> {
  keer += 1;
  return zoek(sessie, kenmerk);
}
const vacature = (nummer: number) => ({ vumID: `vum-${keer}-${nummer}`, naamVacature: `Vacature ${nummer}`, werkgever: { handelsnaamOrganisatie: "Bakkerij" }, adres: { postcode: "5501AA" }, sluitingsdatumVacature: `2027-01-${10 + keer}` });
const sleutel = (vraag: number, nummer: number) => resultaatSleutel(`vum-${vraag}-${nummer}`);

let uv: Testserver;
let anja: Sessie;
let id: string;
let vraagNummer: number;

beforeAll(async () => {
  uv = await startTestserver((_nummer, response) => sendJson(response, 200, { vraagID: "v", maximumAantalResultatenBereikt: false, matches: [1, 2, 3].map(vacature) }));
  process.env.VUM_URL = uv.url;
});
afterAll(async () => {
  await uv.close();
  await closeDb();
});
beforeEach(async () => {
  anja = await maakSessie("Oordeeldorp");
  id = await stel(anja, "WZ-1");
  vraagNummer = keer;
});

const beoordeel = (sessie: Sessie, over: object) => setBeoordeling(sessie, { zoekvraagId: id, sleutel: sleutel(vraagNummer, 1), ...over });
async function standVan(sessie: Sessie, zoekvraagId: string, key: string): Promise<RijBeoordeling | undefined> {
  const gelezen = await beoordelingenVan(sessie, zoekvraagId);
  return gelezen.ok ? gelezen.value[key] : undefined;
}

describe("judging a result", () => {
  test("keeps a history; the last one is how it stands, and the note is encrypted", async () => {
    expect(await beoordeel(anja, { status: "gezien" })).toEqual({ ok: true, value: undefined });
    await beoordeel(anja, { status: "voorgelegd", notitie: "Belt dinsdag terug" });
    const bert = await collegaVan(anja, "Bert");
    await beoordeel(bert, { status: "afgewezen", reden: "te-ver" });
    await beoordeel(bert, { status: "gezien" });
    expect(await standVan(anja, id, sleutel(vraagNummer, 1))).toMatchObject({ status: "afgewezen", reden: "te-ver", eerder: null });
    expect(await standVan(anja, id, sleutel(vraagNummer, 2))).toBeUndefined();
    const regels = await readGeschiedenis(anja, id, sleutel(vraagNummer, 1));
    expect(regels.map(({ status, door, vanMij, notitie }) => [status, door, vanMij, notitie])).toEqual([
      ["afgewezen", "Bert", false, null],
      ["voorgelegd", "Test", true, "Belt dinsdag terug"],
      ["gezien", "Test", true, null],
    ]);
    const stored = await db().beoordeling.findFirstOrThrow({ where: { zoekvraagId: id, status: "voorgelegd" } });
    expect(Buffer.from(stored.notitie ?? []).includes("dinsdag")).toBe(false);
    expect(await db().verwerking.count({ where: { organisatieId: anja.namens.id, handeling: "resultaat beoordeeld" } })).toBe(2);
  });

  test("recognises the same vacature in a later zoekvraag, whatever its vumID, and says for whom", async () => {
    await beoordeel(anja, { status: "voorgelegd" });
    const later = await stel(anja, "WZ-2");
    expect(await standVan(anja, later, sleutel(keer, 1))).toMatchObject({ status: null, eerder: { status: "voorgelegd", kenmerk: "WZ-1", zelfdeKenmerk: false } });
    expect(await standVan(anja, later, sleutel(keer, 2))).toBeUndefined();
    // For the same person it counts more, even when it says less.
    const zelfde = await stel(anja, "WZ-2");
    await setBeoordeling(anja, { zoekvraagId: zelfde, sleutel: sleutel(keer, 1), status: "gekozen" });
    const laatste = await stel(anja, "WZ-2");
    expect(await standVan(anja, laatste, sleutel(keer, 1))).toMatchObject({ eerder: { status: "gekozen", zelfdeKenmerk: true } });
  });

  test("is nobody else's business: not to read, not to write, not to recognise", async () => {
    await beoordeel(anja, { status: "voorgelegd" });
    const ander = await maakSessie("Anderdorp");
    expect(await beoordeel(ander, { status: "geplaatst" })).toEqual({ ok: false, error: { soort: "niet-gevonden" } });
    expect(await beoordelingenVan(ander, id)).toEqual({ ok: false, error: { soort: "niet-gevonden" } });
    expect(await readGeschiedenis(ander, id, sleutel(vraagNummer, 1))).toEqual([]);
    const eigen = await stel(ander, "WZ-1");
    expect(await standVan(ander, eigen, sleutel(keer, 1))).toBeUndefined();
  });

  test("refuses a BSN in a note, a rejection without reason and a result that isn't there", async () => {
    const bsn = await beoordeel(anja, { status: "voorgelegd", notitie: "bsn 123456782" });
    expect(!bsn.ok && bsn.error.soort === "invoer" && bsn.error.velden.map(({ pad }) => pad)).toEqual(["notitie"]);
    const zonderReden = await beoordeel(anja, { status: "afgewezen" });
    expect(!zonderReden.ok && zonderReden.error.soort === "invoer" && zonderReden.error.velden.map(({ pad }) => pad)).toEqual(["reden"]);
    expect(await beoordeel(anja, { status: "voorgelegd", sleutel: "bestaatnietbesta" })).toEqual({ ok: false, error: { soort: "niet-gevonden" } });
  });

  test("counts per month what came of it, each result once, without a person", async () => {
    for (const status of ["voorgelegd", "gesprek", "voorgelegd", "geplaatst"]) await beoordeel(anja, { status });
    const tellingen = await db().maandtelling.findMany({ where: { organisatieId: anja.namens.id, wat: { in: ["voorgelegd", "gesprek", "geplaatst"] } } });
    expect(tellingen.map(({ wat, aantal }) => [wat, aantal]).toSorted()).toEqual([["geplaatst", 1], ["gesprek", 1], ["voorgelegd", 1]]);
  });
});

describe("in time", () => {
  const DAG = 86_400_000;
  const op = async (dagen: number, doe: () => Promise<void>) => {
    const restore = setKlok(() => new Date(Date.now() + dagen * DAG));
    try { await doe(); } finally { restore(); }
  };

  test("after seven days the note and what was only seen are gone; the judgement is recognised for half a year", async () => {
    await beoordeel(anja, { status: "voorgelegd", notitie: "Belt terug" });
    await setBeoordeling(anja, { zoekvraagId: id, sleutel: sleutel(vraagNummer, 2), status: "gezien" });
    await op(8, async () => {
      expect((await readGeschiedenis(anja, id, sleutel(vraagNummer, 1)))[0]?.notitie).toBeNull();
      await purgeVerlopen();
      const over = await db().beoordeling.findMany({ where: { zoekvraagId: id } });
      expect(over.map(({ status, notitie }) => [status, notitie])).toEqual([["voorgelegd", null]]);
      const later = await stel(anja, "WZ-1");
      expect(await standVan(anja, later, sleutel(keer, 1))).toMatchObject({ eerder: { status: "voorgelegd", zelfdeKenmerk: true } });
    });
    await op(184, async () => {
      await purgeVerlopen();
      expect(await db().beoordeling.count({ where: { zoekvraagId: id } })).toBe(0);
    });
  });
});
