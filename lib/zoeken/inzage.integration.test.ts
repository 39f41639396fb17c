import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { setKlok } from "@/lib/klok";
import type { Sessie } from "@/lib/toegang/sessie";
import { sendJson, startTestserver, type Testserver } from "@/lib/vum/testserver";
import { printZoekvraag } from "./afdrukken";
import { readResultaat } from "./detail-lezen";
import { collegaVan, haalOp, maakSessie, metRollen, sleutelsVan, zoek } from "./proef/portaal";
import { readResultaten } from "./resultaten";

let uv: Testserver;
let sessie: Sessie;
let collega: Sessie;
let id: string;
let restore = () => {};

beforeAll(async () => {
  uv = await startTestserver((_nummer, response) => {
    const isVraag = uv.requests.at(-1)?.method === "POST";
    const rij = (nummer: number) => ({ vumID: `inzage-${nummer}`, naamVacature: `Vacature ${nummer}`, adres: { postcode: "5501AA" } });
    sendJson(response, 200, isVraag ? { vraagID: "v", maximumAantalResultatenBereikt: false, matches: [1, 2].map(rij) } : { bronID: "Testbron", vacature: { idVacature: "x", naamVacature: "Heel" } });
  });
  process.env.VUM_URL = uv.url;
  sessie = await maakSessie("Inzagedorp");
  collega = await collegaVan(sessie, "Collega");
  id = await zoek(sessie, "WZ-7");
});
afterEach(() => restore());
afterAll(async () => {
  await uv.close();
  await closeDb();
});

const later = (minuten: number) => (restore = setKlok(() => new Date(Date.now() + minuten * 60_000)));
const regels = (handeling: string) => db().verwerking.findMany({ where: { organisatieId: sessie.namens.id, handeling }, orderBy: { volgnummer: "asc" }, select: { accountId: true, kenmerk: true, gegevens: true } });

test("a colleague who opens a zoekvraag stands in the log, once however often the page renews itself, and again after a quarter", async () => {
  for (let keer = 0; keer < 3; keer += 1) await readResultaten(sessie, id, "vacatures");
  expect(await regels("zoekvraag geopend")).toEqual([]);
  for (let keer = 0; keer < 3; keer += 1) await readResultaten(collega, id, "vacatures");
  const regel = { accountId: collega.account.id, kenmerk: "WZ-7", gegevens: { zoekvraagId: id } };
  expect(await regels("zoekvraag geopend")).toEqual([regel]);
  later(16);
  await readResultaten(collega, id, "vacatures");
  expect(await regels("zoekvraag geopend")).toEqual([regel, regel]);
});

test("a fetched detail that is opened stands in the log with its vumID, for each who opens it; one that wasn't fetched doesn't", async () => {
  const [eerste = "", tweede = ""] = await sleutelsVan(sessie, id);
  await haalOp(sessie, id, [eerste]);
  for (const wie of [sessie, sessie, collega]) await readResultaat(wie, id, "vacatures", eerste);
  await readResultaat(sessie, id, "vacatures", tweede);
  const gegevens = { zoekvraagId: id, vumID: expect.stringMatching(/^inzage-/) as string };
  expect(await regels("detail geraadpleegd")).toEqual([sessie, collega].map(({ account }) => ({ accountId: account.id, kenmerk: "WZ-7", gegevens })));
});

test("the print page stands in the log with every record on it; who has no right gets no page and leaves no such line", async () => {
  expect(await printZoekvraag(metRollen(sessie, ["bronbeheerder"]), id)).toMatchObject({ ok: false, error: { soort: "geen-recht" } });
  expect(await regels("resultaten afgedrukt")).toEqual([]);
  expect(await printZoekvraag(sessie, id)).toMatchObject({ ok: true, value: { aantal: 2 } });
  expect(await regels("resultaten afgedrukt")).toEqual([{ accountId: sessie.account.id, kenmerk: "WZ-7", gegevens: { zoekvraagId: id, aantal: 2, vumIDs: expect.arrayContaining(["inzage-1", "inzage-2"]) as string[] } }]);
});
