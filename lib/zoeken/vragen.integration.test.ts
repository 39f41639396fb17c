import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { setKlok } from "@/lib/klok";
import type { Sessie } from "@/lib/toegang/sessie";
import { sendJson, startTestserver, type Testserver } from "@/lib/vum/testserver";
import { cancelZoekvraag } from "./annuleren";
import { collegaVan, maakSessie } from "./proef/portaal";
import { readResultaten } from "./resultaten";
import { readVerruimingen, startVerruimingen } from "./verruimingen";
import { followZoekvraag } from "./voortgang";
import { repeatZoekvraag, startZoekvraag } from "./zoekvraag-starten";

interface Vraagobject {
  selectiegebied: { afstand: number };
  "beroep.codeBeroepsnaam"?: { $eq: string };
  "werktijden.aantalWerkurenPerWeekMaximaal"?: unknown;
}
/** What the stand-in exchange does with a question; how many rows, after how long, with more left or not. */
type Gedrag = (vraag: Vraagobject) => { rijen: number; ms?: number; vol?: boolean; van?: number };

let uv: Testserver;
let gedrag: Gedrag;
let gevraagd: Vraagobject[] = [];
let sessie: Sessie;

beforeAll(async () => {
  uv = await startTestserver((_nummer, response) => {
    const vraag = (JSON.parse(uv.requests.at(-1)?.body ?? "{}") as { vraagObject: Vraagobject }).vraagObject;
    gevraagd.push(vraag);
    const { rijen, ms = 0, vol = false, van = 0 } = gedrag(vraag);
    const isPersoon = uv.requests.at(-1)?.path.includes("werkzoekende");
    const rij = (nummer: number) => (isPersoon ? { vumID: `wz-${nummer}`, mobiliteit: { bemiddelingspostcode: "5501AA" } } : { vumID: `vum-${nummer}`, naamVacature: `Vacature ${nummer}`, adres: { postcode: "5501AA" } });
    setTimeout(() => sendJson(response, 200, { vraagID: "v", maximumAantalResultatenBereikt: vol, matches: Array.from({ length: rijen }, (_, index) => rij(van + index)) }), ms);
  });
  process.env.VUM_URL = uv.url;
  sessie = await maakSessie("Vraagdorp");
});
beforeEach(() => {
  gevraagd = [];
  gedrag = () => ({ rijen: 12 });
});
afterAll(async () => {
  await uv.close();
  await closeDb();
});

const beroep = (code: string) => ({ code, naam: `Beroep ${code}`, referentieCode: code, referentieNaam: `Beroep ${code}`, herkomst: "gekozen" });
const invoer = { richting: "vacatures", kenmerk: "WZ-1", gebied: { tekst: "Veldhoven", afstand: 30 } };

async function start(input: object): Promise<string> {
  const gestart = await startZoekvraag(sessie, input);
  if (!gestart.ok) throw new Error(JSON.stringify(gestart.error));
  return gestart.value.id;
}
async function stand(id: string, wie = sessie) {
  const gevolgd = await followZoekvraag(wie, id);
  if (!gevolgd.ok) throw new Error(gevolgd.error.soort);
  return gevolgd.value;
}
const wacht = (id: string) => expect.poll(async () => (await stand(id)).klaar, { timeout: 5000 }).toBe(true);
async function geteld(id: string) {
  const gelezen = await readVerruimingen(sessie, id);
  if (!gelezen.ok) throw new Error(gelezen.error.soort);
  return gelezen.value;
}

describe("asking", () => {
  test("shows each answer when it is in, to a colleague as well", async () => {
    gedrag = (vraag) => ({ rijen: 12, ms: vraag["beroep.codeBeroepsnaam"]?.$eq.endsWith(":2") ? 800 : 0 });
    const id = await start({ ...invoer, beroepen: [beroep("1"), beroep("2")] });
    const collega = await collegaVan(sessie, "Collega");
    await expect.poll(async () => (await stand(id, collega)).selectievragen.map(({ uitkomst }) => uitkomst), { interval: 20 }).toEqual(["answered", null]);
    const half = await readResultaten(collega, id, "vacatures");
    expect(half.ok && half.value).toMatchObject({ aantal: 12, voortgang: { klaar: false } });
    await wacht(id);
  });

  test("a question that is full is asked once more with what is graag", async () => {
    gedrag = (vraag) => (vraag["werktijden.aantalWerkurenPerWeekMaximaal"] ? { rijen: 5, van: 100 } : { rijen: 20, vol: true });
    const id = await start({ ...invoer, uren: { min: 16, max: 24, belang: "graag" } });
    await wacht(id);
    expect((await stand(id)).selectievragen).toMatchObject([
      { volgnummer: 1, uitkomst: "limitReached", aantal: 20, aangescherpt: false },
      { volgnummer: 11, uitkomst: "answered", aantal: 5, aangescherpt: true },
    ]);
    const resultaten = await readResultaten(sessie, id, "vacatures");
    expect(resultaten.ok && resultaten.value.aantal).toBe(25);
  });

  test("keeps ten thousand rows and tells how many it didn't", async () => {
    gedrag = () => ({ rijen: 10_050 });
    const id = await start(invoer);
    await expect.poll(async () => (await stand(id)).klaar, { timeout: 15_000 }).toBe(true);
    expect((await stand(id)).selectievragen).toMatchObject([{ aantal: 10_000, nietBewaard: 50 }]);
  }, 30_000);

  test("can be asked again, as it was", async () => {
    const id = await start({ ...invoer, kenmerk: "WZ-weer" });
    await wacht(id);
    const opnieuw = await repeatZoekvraag(sessie, id, "vacatures");
    expect(opnieuw.ok && opnieuw.value.id).not.toBe(id);
    expect(opnieuw.ok && (await stand(opnieuw.value.id)).kenmerk).toBe("WZ-weer");
    expect(await repeatZoekvraag(await maakSessie("Elders"), id, "vacatures")).toMatchObject({ ok: false, error: { soort: "niet-gevonden" } });
  });
});

describe("cancelling", () => {
  test("keeps what came in, withdraws the rest, and what comes in later changes nothing", async () => {
    gedrag = (vraag) => ({ rijen: 12, ms: vraag["beroep.codeBeroepsnaam"]?.$eq.endsWith(":2") ? 2500 : 0 });
    const id = await start({ ...invoer, beroepen: [beroep("1"), beroep("2")] });
    await expect.poll(async () => (await stand(id)).selectievragen[0]?.uitkomst).toBe("answered");
    expect((await cancelZoekvraag(await collegaVan(sessie, "Collega"), id)).ok).toBe(true);
    const geannuleerd = await stand(id);
    expect(geannuleerd).toMatchObject({ klaar: true, geannuleerd: true, selectievragen: [{ uitkomst: "answered" }, { uitkomst: "withdrawn" }] });
    await sleep(1000);
    expect(await stand(id)).toEqual(geannuleerd);
    expect(await db().verruiming.count({ where: { zoekvraagId: id } })).toBe(0);
    expect(await db().verwerking.count({ where: { organisatieId: sessie.namens.id, handeling: "zoekvraag geannuleerd" } })).toBe(1);
  });

  test("is for the own organisation, and too late changes nothing", async () => {
    const id = await start(invoer);
    await wacht(id);
    expect((await cancelZoekvraag(sessie, id)).ok).toBe(true);
    expect(await stand(id)).toMatchObject({ geannuleerd: false });
    expect(await cancelZoekvraag(await maakSessie("Elders"), id)).toMatchObject({ ok: false });
    expect(await cancelZoekvraag(sessie, randomUUID())).toMatchObject({ ok: false });
  });
});

describe("few results", () => {
  test("wider questions are counted at once, and nothing of them is kept but the number", async () => {
    gedrag = (vraag) => (vraag["beroep.codeBeroepsnaam"] === undefined ? { rijen: 40 } : vraag.selectiegebied.afstand > 30 ? { rijen: 7, vol: true } : { rijen: 3 });
    const id = await start({ ...invoer, beroepen: [beroep("1")], uren: { min: 16, belang: "moet" }, vervoermiddelen: { codes: [3], belang: "moet" } });
    await wacht(id);
    await expect.poll(async () => (await geteld(id)).geteld.every(({ uitkomst }) => uitkomst !== null)).toBe(true);
    expect((await geteld(id)).geteld).toEqual([
      { criterium: "beroep", uitkomst: "answered", aantal: 40 },
      { criterium: "afstand", uitkomst: "limitReached", aantal: 7 },
      { criterium: "uren", uitkomst: "answered", aantal: 3 },
    ]);
    expect(gevraagd.length).toBe(4);
    const resultaten = await readResultaten(sessie, id, "vacatures");
    expect(resultaten.ok && resultaten.value.gevonden).toBe(3);
    expect(await db().verwerking.count({ where: { organisatieId: sessie.namens.id, handeling: "verruiming geteld" } })).toBe(1);
  });

  test("with several beroepen at most five are asked", async () => {
    gedrag = () => ({ rijen: 0 });
    const id = await start({ ...invoer, beroepen: ["1", "2", "3"].map(beroep), uren: { min: 16, belang: "moet" } });
    await wacht(id);
    await expect.poll(async () => (await geteld(id)).geteld.every(({ uitkomst }) => uitkomst !== null)).toBe(true);
    expect(gevraagd.length - 3).toBeLessThanOrEqual(5);
  });

  test("of people only on request, once, and by who may", async () => {
    gedrag = () => ({ rijen: 2 });
    const id = await start({ ...invoer, richting: "werkzoekenden", beroepen: [beroep("1")] });
    await wacht(id);
    expect(await geteld(id)).toEqual({ geteld: [], teTellen: 2 });
    await Promise.all([startVerruimingen(sessie, id), startVerruimingen(sessie, id)]);
    await expect.poll(async () => (await geteld(id)).geteld.map(({ uitkomst }) => uitkomst)).toEqual(["answered", "answered"]);
    expect(gevraagd.length).toBe(3);
    expect(await startVerruimingen(await maakSessie("Elders"), id)).toMatchObject({ ok: false });
  });

  test("what a stopped node was counting is late, not for ever busy", async () => {
    gedrag = () => ({ rijen: 1 });
    const id = await start(invoer);
    await wacht(id);
    await expect.poll(async () => (await geteld(id)).geteld.every(({ uitkomst }) => uitkomst !== null)).toBe(true);
    await db().verruiming.updateMany({ where: { zoekvraagId: id }, data: { uitkomst: null } });
    const restore = setKlok(() => new Date(Date.now() + 14_000));
    expect((await geteld(id)).geteld.map(({ uitkomst }) => uitkomst)).toEqual(["late"]);
    restore();
  });
});
