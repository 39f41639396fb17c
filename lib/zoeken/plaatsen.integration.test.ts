import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDb } from "@/lib/db/client";
import { sendJson, startTestserver, type Testserver } from "@/lib/vum/testserver";
import { readPlaatsen } from "./plaatsen";
import { maakSessie, metRollen, zoek } from "./proef/portaal";

const matches = [
  { vumID: "een", naamVacature: "Een", adres: { postcode: "5611AA" } },
  { vumID: "twee", naamVacature: "Twee", adres: { postcode: "5612AA" } },
  { vumID: "drie", naamVacature: "Drie", adres: { postcode: "9711AA" } },
  { vumID: "nergens", naamVacature: "Nergens" },
];
let uv: Testserver;
let sessie: Awaited<ReturnType<typeof maakSessie>>;
let id: string;

beforeAll(async () => {
  uv = await startTestserver((_nummer, response) => sendJson(response, 200, { vraagID: "v", maximumAantalResultatenBereikt: false, matches }));
  process.env.VUM_URL = uv.url;
  sessie = await maakSessie("Kaartdorp");
  id = await zoek(sessie);
});
afterAll(async () => {
  await uv.close();
  await closeDb();
});

test("every place once, rounded, with the area asked", async () => {
  const plaatsen = await readPlaatsen(sessie, id);
  if (!plaatsen.ok) throw new Error(plaatsen.error.soort);
  const { midden, afstandKm, plaatsen: lijst } = plaatsen.value;
  expect(afstandKm).toBe(30);
  expect(midden).toMatchObject({ lat: expect.closeTo(51.42, 1), lon: expect.closeTo(5.4, 1) });
  expect(lijst.map(({ plaats }) => plaats)).toEqual([...new Set(lijst.map(({ plaats }) => plaats))]);
  expect(lijst.find(({ plaats }) => plaats === "Groningen")).toMatchObject({ lat: expect.closeTo(53.2, 0), geschat: expect.any(Boolean) });
  for (const { lat, lon } of lijst) expect([lat, lon]).toEqual([lat, lon].map((degrees) => Math.round(degrees * 100) / 100));
});

test("nobody else sees it", async () => {
  expect(await readPlaatsen(await maakSessie("Elders"), id)).toEqual({ ok: false, error: { soort: "niet-gevonden" } });
  expect(await readPlaatsen(metRollen(sessie, ["bronbeheerder"]), id)).toMatchObject({ ok: false, error: { soort: "geen-recht" } });
});
