import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import type { Sessie } from "@/lib/toegang/sessie";
import { sendJson, startTestserver, type Testserver } from "@/lib/vum/testserver";
import { setBeoordeling } from "./beoordelen";
import { beoordelingenVan } from "./beoordelingen-lezen";
import { followDetails } from "./detail-stand";
import { listDossiers } from "./dossiers";
import { maakSessie, sleutelsVan, zoek } from "./proef/portaal";
import { deleteZoekvraag } from "./verwijderen";
import { readVraag } from "./vraag-lezen";

let uv: Testserver;
let sessie: Sessie;

beforeAll(async () => {
  const matches = [{ vumID: "weg-1", naamVacature: "Een", werkgever: { handelsnaamOrganisatie: "Bakkerij" }, adres: { postcode: "5501AA" } }];
  uv = await startTestserver((_nummer, response) => sendJson(response, 200, { vraagID: "v", maximumAantalResultatenBereikt: false, matches }));
  process.env.VUM_URL = uv.url;
  sessie = await maakSessie("Verwijderdorp");
});
afterAll(async () => {
  await uv.close();
  await closeDb();
});

const NIET_GEVONDEN = { ok: false, error: { soort: "niet-gevonden" } };

test("removing takes the question, its results and notes, and keeps what was judged recognisable", async () => {
  const id = await zoek(sessie, "WZ-weg");
  const [sleutel = ""] = await sleutelsVan(sessie, id);
  await setBeoordeling(sessie, { zoekvraagId: id, sleutel, status: "voorgelegd", notitie: "Belt terug" });
  expect(await deleteZoekvraag(sessie, id)).toEqual({ ok: true, value: undefined });
  expect(await db().selectievraag.count({ where: { zoekvraagId: id } })).toBe(0);
  expect(await readVraag(sessie, id, "vacatures")).toBeNull();
  expect(await db().beoordeling.count({ where: { zoekvraagId: id, notitie: { not: null } } })).toBe(0);
  expect(await db().verwerking.count({ where: { organisatieId: sessie.namens.id, handeling: "zoekvraag verwijderd", kenmerk: "WZ-weg" } })).toBe(1);
  const later = await zoek(sessie, "WZ-weg");
  const beoordelingen = await beoordelingenVan(sessie, later);
  expect(beoordelingen.ok && Object.values(beoordelingen.value)).toMatchObject([{ status: null, eerder: { status: "voorgelegd", zelfdeKenmerk: true } }]);
  expect(await deleteZoekvraag(sessie, id)).toEqual(NIET_GEVONDEN);
});

test("another organisation finds nothing of it, and can't tell it from what never was", async () => {
  const id = await zoek(sessie, "WZ-eigen");
  const ander = await maakSessie("Anderdorp");
  expect(await deleteZoekvraag(ander, id)).toEqual(NIET_GEVONDEN);
  expect(await followDetails(ander, id)).toEqual(NIET_GEVONDEN);
  expect(await readVraag(ander, id, "vacatures")).toBeNull();
  expect(await listDossiers(ander, { van: "organisatie" })).toEqual([]);
  expect(await db().zoekvraag.count({ where: { id } })).toBe(1);
});
