import { randomInt } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import type { Sessie } from "@/lib/toegang/sessie";
import { sendJson, startTestserver, type Testserver } from "@/lib/vum/testserver";
import { readResultaat } from "./detail-lezen";
import { haalOp } from "./proef/portaal";
import { readResultaten } from "./resultaten";
import { followZoekvraag } from "./voortgang";
import { startZoekvraag } from "./zoekvraag-starten";

// A stand-in exchange that speaks contract v2.0: rows without a name or a place.
let uv: Testserver;
let sessie: Sessie;

const rij = { vumID: "vum-1", beroep: { beroepsnaamGecodeerd: { codeBeroepsnaam: "7737" } }, werktijden: { aantalWerkurenPerWeekMinimaal: 16, aantalWerkurenPerWeekMaximaal: 24 } };
const vacature = { idVacature: "x", naamVacature: "Magazijnmedewerker", werkgever: { handelsnaamOrganisatie: "De Korst", adresHouding: [{ adres: { adresNederland: { postcode: "5501AA" } } }] } };

beforeAll(async () => {
  uv = await startTestserver((_nummer, response) => {
    const isVraag = uv.requests.at(-1)?.method === "POST";
    return sendJson(response, 200, isVraag ? { vraagID: "v", maximumAantalResultatenBereikt: false, matches: [rij] } : { bronID: "Testbron", vacature });
  });
  process.env.VUM_URL = uv.url.replace(/v3$/, "v2");
  const oin = `0000000888${String(randomInt(1e9)).padStart(10, "0")}`;
  const organisatie = await db().organisatie.create({ data: { oin, naam: "V2-zoekdorp", soort: "gemeente", suwiPartij: true, aangesloten: true } });
  const account = await db().account.create({ data: { organisatieId: organisatie.id, actingSubjectId: oin, rollen: ["bemiddelaar"], gemaaktOp: new Date() } });
  const namens = { id: organisatie.id, oin, naam: organisatie.naam, suwiPartij: true };
  sessie = { id: "test", account: { id: account.id, weergavenaam: "Test", taak: "klantmanager", rollen: ["bemiddelaar"] }, organisatie: namens, namens, kanWisselen: false };
});
afterAll(async () => {
  await uv.close();
  await closeDb();
});

test("a zoekvraag over contract v2 ends in rows and a detail of the internal model", async () => {
  const beroep = { code: "7737", naam: "Magazijnmedewerker", referentieCode: "7737", referentieNaam: "Magazijnmedewerker" };
  const gestart = await startZoekvraag(sessie, { richting: "vacatures", kenmerk: "WZ-2", gebied: { tekst: "Veldhoven", afstand: 30 }, beroepen: [beroep] });
  if (!gestart.ok) throw new Error(JSON.stringify(gestart.error));
  const { id } = gestart.value;
  await expect.poll(async () => { const stand = await followZoekvraag(sessie, id); return stand.ok && stand.value.klaar; }, { timeout: 15_000 }).toBe(true);

  const [vraag] = uv.requests;
  expect(vraag).toMatchObject({ path: "/vum/v2/vacatures/matches", headers: { "api-version": "2.0.0", "x-vum-berichtversie": "2.0.0" } });
  expect(JSON.parse(vraag?.body ?? "")).toMatchObject({ vraagObject: { "beroep.beroepsnaamGecodeerd.codeBeroepsnaam": { $eq: "7737" } } });

  const resultaten = await readResultaten(sessie, id, "vacatures");
  const [gevonden] = resultaten.ok ? resultaten.value.rijen.map((resultaat) => resultaat.rij) : [];
  expect(gevonden).toMatchObject({ km: null, plaats: null, beroepen: [{ code: "7737", naam: "Magazijnmedewerker" }], urenMax: 24 });

  const sleutel = gevonden?.key ?? "";
  expect(await haalOp(sessie, id, [sleutel])).toMatchObject({ ok: true, value: [{ uitkomst: "opgehaald" }] });
  const detail = await readResultaat(sessie, id, "vacatures", sleutel);
  expect(detail.ok && detail.value.detail).toMatchObject({ record: { naamVacature: "Magazijnmedewerker", adres: { postcode: "5501AA" }, werkgever: { handelsnaamOrganisatie: "De Korst" } } });
});
