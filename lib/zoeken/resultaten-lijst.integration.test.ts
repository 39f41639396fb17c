import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDb } from "@/lib/db/client";
import { sendJson, startTestserver, type Testserver } from "@/lib/vum/testserver";
import { maakSessie, metRollen, sleutelsVan, zoek } from "./proef/portaal";
import { openResultaat } from "./resultaat-openen";
import { readResultaten } from "./resultaten";
import { keepWeegvoorkeur } from "./weegvoorkeur";

// Near and closed, far and open, and one that two bronnen have.
const matches = [
  { vumID: "dichtbij-dicht", naamVacature: "Dichtbij", adres: { postcode: "5501AA" }, sluitingsdatumVacature: "2020-01-01" },
  { vumID: "ver-open", naamVacature: "Ver", adres: { postcode: "5611AA" }, sluitingsdatumVacature: "2999-01-01" },
  { vumID: "dubbel-1", naamVacature: "Dubbel (m/v)", werkgever: { handelsnaamOrganisatie: "Bakkerij B.V." }, adres: { postcode: "5611AA" } },
  { vumID: "dubbel-2", naamVacature: "dubbel", werkgever: { handelsnaamOrganisatie: "Bakkerij" }, adres: { postcode: "5611XZ" } },
];
let uv: Testserver;
let sessie: Awaited<ReturnType<typeof maakSessie>>;
let id: string;

beforeAll(async () => {
  uv = await startTestserver((_nummer, response) => sendJson(response, 200, { vraagID: "v", maximumAantalResultatenBereikt: false, matches }));
  process.env.VUM_URL = uv.url;
  sessie = await maakSessie("Lijstdorp");
  id = await zoek(sessie);
});
afterAll(async () => {
  await uv.close();
  await closeDb();
});

const lees = async () => {
  const resultaten = await readResultaten(sessie, id, "vacatures");
  if (!resultaten.ok) throw new Error(resultaten.error.soort);
  return resultaten.value;
};
const titels = async () => (await lees()).rijen.map(({ rij }) => (rij.soort === "vacatures" ? rij.titel : null));

test("what two bronnen have is handed over as one group", async () => {
  const { rijen, gelijke } = await lees();
  const groep = gelijke.map((keys) => keys.map((key) => rijen.find(({ rij }) => rij.key === key)?.rij.vumIDs[0]).sort());
  expect(groep).toEqual([["dubbel-1", "dubbel-2"]]);
});

test("the own weights rank, until they are taken away", async () => {
  const standaard = await titels();
  expect(standaard[0]).toBe("Ver");
  await keepWeegvoorkeur(sessie, "vacatures", { sluiting: "niet" });
  expect((await titels())[0]).toBe("Dichtbij");
  expect((await lees()).weegvoorkeur).toEqual({ sluiting: "niet" });
  await keepWeegvoorkeur(sessie, "vacatures", {});
  expect(await titels()).toEqual(standaard);
});

test("opening a row gives the whole basisset in words and marks it as seen", async () => {
  const [sleutel = ""] = await sleutelsVan(sessie, id);
  const geopend = await openResultaat(sessie, id, sleutel);
  expect(geopend.ok && geopend.value.flatMap(({ rijen }) => rijen.map(({ waarde }) => waarde))).toContain("Ver");
  expect((await lees()).beoordelingen[sleutel]?.status).toBe("gezien");
});

test("a row is opened by nobody else", async () => {
  const [sleutel = ""] = await sleutelsVan(sessie, id);
  expect(await openResultaat(await maakSessie("Elders"), id, sleutel)).toEqual({ ok: false, error: { soort: "niet-gevonden" } });
  expect(await openResultaat(metRollen(sessie, ["bronbeheerder"]), id, sleutel)).toMatchObject({ ok: false, error: { soort: "geen-recht" } });
  expect(await openResultaat(sessie, id, "x".repeat(16))).toEqual({ ok: false, error: { soort: "niet-gevonden" } });
});
