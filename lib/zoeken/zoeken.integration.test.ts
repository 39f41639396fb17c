import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { setKlok } from "@/lib/klok";
import type { Sessie } from "@/lib/toegang/sessie";
import { sendJson, startTestserver, type Testserver } from "@/lib/vum/testserver";
import { forgetAntwoorden } from "./antwoordgeheugen";
import { countDetails } from "./budget";
import { readResultaat } from "./detail-lezen";
import { listZoekvragen } from "./lijst";
import { purgeVerlopen } from "./opruimen";
import { haalOp, maakSessie, metRollen, sleutelsVan, zoek } from "./proef/portaal";
import { readResultaten } from "./resultaten";
import { resultaatSleutel } from "./sleutel";
import { followZoekvraag } from "./voortgang";
import { startZoekvraag } from "./zoekvraag-starten";

// A stand-in exchange on this machine: 12 rows per question, one of them unreadable; details by vumID.
const rij = (nummer: number) => ({ vumID: `vum-${nummer}`, naamVacature: `Vacature ${nummer}`, adres: { postcode: nummer % 2 ? "5501AA" : "5611AA" } });
let uv: Testserver;
let sessie: Sessie;
let ander: Sessie;

beforeAll(async () => {
  uv = await startTestserver((_nummer, response, socket) => {
    const last = uv.requests.at(-1);
    if (last?.method === "POST") return sendJson(response, 200, { vraagID: "v", maximumAantalResultatenBereikt: false, matches: [...Array.from({ length: 11 }, (_, index) => rij(index)), { vumID: "kapot", adres: { postcode: 12 } }] });
    const vumID = last?.path.split("/").at(-1);
    // Breaks off after the request came in: the portal can't know whether it was counted.
    if (vumID === "vum-5") return void socket.destroy();
    if (vumID === "vum-3") return sendJson(response, 400, { code: "400.02", message: "onbekend" });
    return sendJson(response, 200, { bronID: "Testbron", vacature: { idVacature: "x", naamVacature: "Heel", adres: { postcode: "5501AA" }, werkgever: { contactpersoon: [{ naamContactpersoonAfdeling: "Team Werk" }] } } });
  });
  process.env.VUM_URL = uv.url;
  sessie = await maakSessie("Zoekdorp");
  ander = await maakSessie("Anderdorp");
});
afterAll(async () => {
  await uv.close();
  await closeDb();
});

const invoer = { richting: "vacatures", kenmerk: "WZ-1", gebied: { tekst: "Veldhoven", afstand: 30 } };

describe("a zoekvraag", () => {
  let id: string;
  beforeEach(async () => { id = await zoek(sessie); });

  test("is stored encrypted, followed, ranked and listed; an unreadable row is counted", async () => {
    const resultaten = await readResultaten(sessie, id, "vacatures");
    expect(resultaten.ok && resultaten.value).toMatchObject({ aantal: 11, gevonden: 11, voortgang: { klaar: true, dagenOver: 7, detailsGebruikt: 0, selectievragen: [{ uitkomst: "answered", aantal: 11, geweigerd: 1 }] } });
    const [km] = resultaten.ok ? resultaten.value.rijen.map(({ rij }) => rij.km) : [];
    expect(km).toBe(0);
    const stored = await db().selectievraag.findFirstOrThrow({ where: { zoekvraagId: id } });
    expect(Buffer.from(stored.antwoord ?? []).includes("Vacature 1")).toBe(false);
    expect((await listZoekvragen(sessie, { van: "mij" })).some((regel) => regel.id === id)).toBe(true);
    expect(await db().verwerking.count({ where: { organisatieId: sessie.namens.id, handeling: "zoekvraag gesteld", kenmerk: "WZ-1" } })).toBeGreaterThan(0);
  });

  test("reads the same on a node that didn't ask, and on one that read it before", async () => {
    const bewaard = await readResultaten(sessie, id, "vacatures");
    forgetAntwoorden();
    const vanSchijf = await readResultaten(sessie, id, "vacatures");
    expect(vanSchijf).toEqual(bewaard);
    expect(await readResultaten(sessie, id, "vacatures")).toEqual(vanSchijf);
    await db().selectievraag.updateMany({ where: { organisatieId: sessie.namens.id, zoekvraagId: id }, data: { antwoord: null } });
    expect((await sleutelsVan(sessie, id)).length).toBe(0);
  });

  test("is nobody else's business", async () => {
    expect(await readResultaten(ander, id, "vacatures")).toEqual({ ok: false, error: { soort: "niet-gevonden" } });
    expect(await haalOp(ander, id, await sleutelsVan(sessie, id))).toEqual({ ok: false, error: { soort: "niet-gevonden" } });
    expect(await listZoekvragen(ander, { van: "organisatie" })).toEqual([]);
    expect((await readResultaten(sessie, id, "werkzoekenden")).ok).toBe(false);
  });

  test("gives ten details, each paid once, and tells what went wrong with one", async () => {
    const alle = (await sleutelsVan(sessie, id)).filter((sleutel) => sleutel !== resultaatSleutel("vum-5"));
    const eerste = await haalOp(sessie, id, alle);
    const uitkomsten = eerste.ok ? eerste.value.map(({ uitkomst }) => uitkomst).toSorted() : [];
    expect(new Set(uitkomsten)).toEqual(new Set(["opgehaald", "verdwenen"]));
    const opgehaald = eerste.ok ? eerste.value.find(({ uitkomst }) => uitkomst === "opgehaald")?.sleutel : undefined;
    const nogmaals = await haalOp(sessie, id, [opgehaald ?? ""]);
    expect(nogmaals).toEqual({ ok: true, value: [{ sleutel: opgehaald, uitkomst: "opgehaald", misschienGeteld: false }] });
    // The withdrawn one cost nothing: nine of the ten are spent.
    expect(await countDetails(sessie.namens.id, id)).toBe(9);
    const detail = await readResultaat(sessie, id, "vacatures", opgehaald ?? "");
    expect(detail.ok && detail.value.detail).toMatchObject({ bronId: "Testbron", record: { naamVacature: "Heel" } });
  });

  test("two colleagues at once cannot spend more than ten: one of them is refused", async () => {
    const alle = (await sleutelsVan(sessie, id)).filter((sleutel) => ![resultaatSleutel("vum-3"), resultaatSleutel("vum-5")].includes(sleutel));
    // Four of the ten are spent: six are left, and each wants four.
    await db().detail.create({ data: { organisatieId: sessie.namens.id, zoekvraagId: id, vumId: "eerder", status: "mislukt", geteld: 4, accountId: sessie.account.id, gevraagdOp: new Date() } });
    const beide = await Promise.all([haalOp(sessie, id, alle.slice(0, 4)), haalOp(sessie, id, alle.slice(4, 8))]);
    expect(beide.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(await countDetails(sessie.namens.id, id)).toBe(8);
  });

  test("a detail that a stopped node was fetching keeps its place and can be tried again after the lease", async () => {
    const [eerste = ""] = await sleutelsVan(sessie, id);
    await haalOp(sessie, id, [eerste]);
    await db().detail.updateMany({ where: { zoekvraagId: id }, data: { status: "bezig", gevraagdOp: new Date() } });
    expect(await haalOp(sessie, id, [eerste])).toMatchObject({ ok: true, value: [{ uitkomst: "bezig" }] });
    const restore = setKlok(() => new Date(Date.now() + 60_000));
    expect(await haalOp(sessie, id, [eerste])).toMatchObject({ ok: true, value: [{ uitkomst: "opgehaald" }] });
    restore();
    expect(await countDetails(sessie.namens.id, id)).toBe(2);
  });

  test("an attempt that broke off may have been counted, so it keeps its place", async () => {
    const sleutel = resultaatSleutel("vum-5");
    expect(await haalOp(sessie, id, [sleutel])).toMatchObject({ ok: true, value: [{ uitkomst: "unavailable", misschienGeteld: true }] });
    expect(await countDetails(sessie.namens.id, id)).toBe(1);
  });

  test("is gone after seven days, with all that hangs below it", async () => {
    await haalOp(sessie, id, (await sleutelsVan(sessie, id)).slice(0, 1));
    const restore = setKlok(() => new Date(Date.now() + 7 * 86_400_000 + 1000));
    expect((await readResultaten(sessie, id, "vacatures")).ok).toBe(false);
    expect((await purgeVerlopen()).resultaten).toBeGreaterThan(0);
    restore();
    expect(await db().selectievraag.count({ where: { zoekvraagId: id } })).toBe(0);
    expect(await db().detail.count({ where: { zoekvraagId: id } })).toBe(0);
  });

  test.each([["its lease is over", -1], ["the clock was put back", 3_600_000]])("left behind by a node that stopped is closed in words once %s", async (_, ms) => {
    await db().zoekvraag.updateMany({ where: { id }, data: { status: "bezig", leaseTot: new Date(Date.now() + ms) } });
    await db().selectievraag.updateMany({ where: { zoekvraagId: id }, data: { uitkomst: null, antwoord: null } });
    const stand = await followZoekvraag(sessie, id);
    expect(stand.ok && stand.value).toMatchObject({ klaar: true, selectievragen: [{ uitkomst: "unavailable" }] });
  });
});

describe("asking", () => {
  test("refuses what is wrong, all at once and at its field", async () => {
    const fout = await startZoekvraag(sessie, { ...invoer, kenmerk: "123456782", gebied: { tekst: "Nergenshuizen", afstand: 30 } });
    expect(!fout.ok && fout.error.soort === "invoer" && fout.error.velden.map(({ pad }) => pad)).toEqual(["kenmerk", "gebied.tekst"]);
  });

  test("needs the right", async () => {
    expect(await startZoekvraag(metRollen(sessie, ["bronbeheerder"]), invoer)).toMatchObject({ ok: false, error: { soort: "geen-recht" } });
  });
});
