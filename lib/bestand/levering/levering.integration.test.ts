import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { answerMatches } from "@/lib/bron/antwoorden";
import { closeDb, db } from "@/lib/db/client";
import { closeWerk, startWerker } from "@/lib/db/werk";
import { setKlok } from "@/lib/klok";
import type { Sessie } from "@/lib/toegang/sessie";
import { listBezwaren, removeBezwaar } from "../bezwaren/beheren";
import { takeLeveringslot } from "../leveringslot";
import { maakXlsx } from "../lezen/testing/xlsx-maken";
import { collect, pieces } from "../lezen/testing/stroom";
import { saveInstellingen } from "../instellingen/instellingen";
import { STANDAARD_INSTELLINGEN } from "../kolommen/indeling";
import { maakFoutenbestand } from "./foutenbestand";
import { listLeveringen } from "./geschiedenis";
import { hervatLeveringen } from "./hervatten";
import { kiesIndeling, readKolommen } from "./kolommen";
import { claim } from "./lease";
import { listOpenLeveringen, readLevering } from "./lezen";
import { purgeLeveringen } from "./opruimen";
import { publiceerLevering, readVerschil } from "./publiceren";
import { readRapport } from "./rapport";
import { startLevering } from "./starten";
import { stopLevering } from "./stoppen";
import { beslisBeroep, controleer, readTeksten } from "./teksten";
import { undoLevering } from "./terugdraaien";
import { dumpDatabase, makeSessie, must, publiceer, standVan, totControle, upload, werk } from "./testing/lever";
import { verwerkLevering } from "./verwerken";
import { voorbeeld } from "./voorbeeld";

const BSN = "999990019";
const UUR = 3_600_000;
const KOPPEN = ["Clientnummer", "BSN", "Achternaam", "Functie", "Uren", "Rijbewijs", "Postcode", "Klantmanager", "Toestemming", "Opmerking", "Kleur ogen"];
const rij = (id: string, anders: Record<number, string | null> = {}) => [id, BSN, "Testpersoon", "Kok", "24-32", "B", "5503 AB", "T. Consulent", "ja", "Werkt graag", "blauw"].map((cel, at) => (at in anders ? (anders[at] ?? null) : cel));
const lijst = (...rijen: readonly (readonly (string | null)[])[]) => maakXlsx([{ naam: "Kandidaten", rijen: [["Lijst november"], [], KOPPEN, ...rijen] }]);

const json = (ids: readonly string[], naam = "Kok gezocht") => Buffer.from(JSON.stringify(ids.map((idVacature) => ({ idVacature, naamVacature: naam, adres: { postcode: "5503AB" }, werktijden: { aantalWerkurenPerWeekMaximaal: 32 } }))));

async function gevonden(soort: "vacatures" | "werkzoekenden", sessie: Sessie): Promise<string[]> {
  const { matches } = await answerMatches(soort, sessie.namens.id, { selectiegebied: { postcode: "5503AB", afstand: 10 } });
  return matches.map((match) => String(Object.values(JSON.parse(match) as object)[0])).toSorted();
}

let sessie: Sessie;
beforeAll(async () => {
  sessie = await makeSessie();
});
afterAll(async () => {
  await closeWerk();
  await closeDb();
});

describe("an Excel list, from upload to found", () => {
  test("goes through all steps, and remembers what was chosen", async () => {
    const eigen = await makeSessie();
    const bytes = lijst(rij("C1"), rij("C2", { 3: "iets met dieren" }), rij("C3", { 6: "Veldhoven" }), rij("C4", { 8: "nee" }), rij("C5", { 9: `bel ${BSN}` }));
    const id = await upload(eigen, { soort: "werkzoekenden", bytes });
    const kolommen = must(await readKolommen(eigen, id));
    expect(kolommen.levering).toMatchObject({ stand: "kolommen", stap: "kolommen", bezig: false, blad: "Kandidaten", rijen: 5, nietGebruikt: ["Opmerking", "Kleur ogen"] });
    expect(kolommen.levering.bsn.map(({ kop, aantal }) => [kop, aantal])).toEqual([["BSN", 5], ["Opmerking", 1]]);
    expect(kolommen.koprij).toBe(3);
    expect(kolommen.titel).toEqual(["Lijst november"]);
    expect(kolommen.kolommen.map(({ doel }) => doel)).toEqual(["id", "bsn", "naam", "beroep", "uren", "rijbewijs", "postcode", "contactNaam", "toestemming", null, null]);

    const zonderUren = kolommen.indeling.doelen.with(4, null);
    const gezien = must(await voorbeeld(eigen, id, zonderUren));
    expect(gezien.nietGebruikt).toEqual(["Uren", "Opmerking", "Kleur ogen"]);
    expect(gezien.rijen[0]).toMatchObject({ nummer: 4, uitkomst: "goed" });
    expect(gezien.rijen[0]?.velden.some(({ label }) => /uren/i.test(label))).toBe(false);
    expect(await kiesIndeling(eigen, id, kolommen.indeling.doelen.with(10, "postcode"))).toMatchObject({ ok: false, error: { soort: "invoer" } });
    must(await kiesIndeling(eigen, id, kolommen.indeling.doelen));
    await werk(eigen, id);

    const teksten = must(await readTeksten(eigen, id));
    expect(teksten.levering.stand).toBe("beroepen");
    expect(teksten.beroepen.find(({ tekst }) => tekst === "Kok")).toMatchObject({ stand: "zeker", aantal: 4, besloten: false });
    const kok = teksten.beroepen.find(({ tekst }) => tekst === "Kok")!.codes[0]!;
    expect(await beslisBeroep(eigen, id, "iets met dieren", ["1"])).toMatchObject({ ok: false });
    must(await beslisBeroep(eigen, id, "iets met dieren", [kok]));
    expect(must(await readTeksten(eigen, id)).aantallen).toMatchObject({ open: 0, besloten: 1 });
    must(await controleer(eigen, id));
    await werk(eigen, id);

    const rapport = must(await readRapport(eigen, id, { filter: "alles", pagina: 1 }));
    expect(rapport.aantallen).toEqual({ alles: 5, fout: 1, waarschuwing: 0, goed: 3, geweigerd: 1, gewijzigd: 0 });
    expect(rapport.rijen.map(({ nummer, uitkomst }) => [nummer, uitkomst])).toEqual([[4, "goed"], [5, "goed"], [6, "fout"], [7, "geweigerd"], [8, "goed"]]);
    expect(rapport.rijen[2]?.cellen[6]).toBe("Veldhoven");
    expect(rapport.uitslag.kwaliteit.verbeterpunten).toHaveLength(3);
    expect(must(await readRapport(eigen, id, { filter: "fout", pagina: 9 })).rijen.map(({ nummer }) => nummer)).toEqual([6]);
    expect((await collect(must(await maakFoutenbestand(eigen, id)).stroom)).length).toBeGreaterThan(0);

    const verschil = must(await readVerschil(eigen, id));
    expect(verschil).toEqual({ nieuw: 3, gewijzigd: 0, ongewijzigd: 0, weg: 0, bezwaar: 0, fout: 1 });
    expect(await publiceerLevering(eigen, id, { intrekken: true, verwacht: { ...verschil, nieuw: 2 } })).toEqual({ ok: false, error: { soort: "veranderd" } });
    await publiceer(eigen, id);
    expect(must(await readLevering(eigen, id))).toMatchObject({ stand: "gepubliceerd", kanTerug: true, door: "Carla" });
    expect(await gevonden("werkzoekenden", eigen)).toEqual(["C1", "C2", "C5"]);
    expect(await db().leveringDeel.count({ where: { leveringId: id, reeks: "rijen" } })).toBe(0);
    expect(must(await readRapport(eigen, id, { filter: "goed", pagina: 1 })).rijen[0]).toMatchObject({ id: "C1", cellen: [] });
    expect((await listLeveringen(eigen))[0]).toMatchObject({ door: "Carla", kanaal: "bestand", aantallen: { ontvangen: 5, nieuw: 3, geweigerd: 2 }, levering: { bestandsnaam: "lijst.xlsx" }, kanTerug: true });

    // The same headings once more: nothing is asked, and what was refused stays out.
    const tweede = await upload(eigen, { soort: "werkzoekenden", bytes: lijst(rij("C1", { 4: "16" }), rij("C2", { 3: "iets met dieren" }), rij("C4", { 8: "ja" }), rij("C6")) });
    expect(await standVan(eigen, tweede)).toBe("coderen");
    await werk(eigen, tweede);
    expect(must(await readLevering(eigen, tweede))).toMatchObject({ stand: "controle", kolommenBekend: true, uitslag: { samenvatting: { goed: 3, geweigerd: 1 }, sindsVorige: { nieuw: 1, gewijzigd: 2, gelijk: 1, hersteld: 0 } } });
    expect(must(await readVerschil(eigen, tweede))).toEqual({ nieuw: 1, gewijzigd: 1, ongewijzigd: 1, weg: 1, bezwaar: 0, fout: 0 });
    await publiceer(eigen, tweede);
    expect(await gevonden("werkzoekenden", eigen)).toEqual(["C1", "C2", "C6"]);
    expect(must(await readLevering(eigen, id)).kanTerug).toBe(false);
    expect(await undoLevering(eigen, id)).toMatchObject({ ok: false, error: { soort: "verkeerde-stap" } });
    must(await undoLevering(eigen, tweede));
    await werk(eigen, tweede);
    expect(await gevonden("werkzoekenden", eigen)).toEqual(["C1", "C2", "C5"]);
    expect((await listLeveringen(eigen))[0]?.ongedaanOp).not.toBeNull();
  }, 90_000);

  test("no BSN is in any table, encrypted or not, whatever became of the file", async () => {
    const met = await makeSessie();
    const bestandsnaam = `lijst ${BSN}.xlsx`;
    await publiceer(met, await totControle(met, { soort: "werkzoekenden", bytes: lijst(rij("C1"), rij("C2", { 9: `let op ${BSN}` })), bestandsnaam }));
    await totControle(met, { soort: "werkzoekenden", bytes: lijst(rij(BSN), rij("C9")), bestandsnaam });
    await upload(met, { soort: "werkzoekenden", bytes: lijst(rij(`${BSN}`)), bestandsnaam });
    await totControle(met, { soort: "werkzoekenden", bytes: Buffer.from(`id;bsn;functie;postcode;opmerking\r\nA1;${BSN};Kok;5503AB;${BSN}\r\n`), bestandsnaam: "lijst.csv" });
    await totControle(met, { soort: "vacatures", bytes: Buffer.from(JSON.stringify([{ idVacature: BSN, naamVacature: "x" }, { idVacature: "v2", naamVacature: `van ${BSN}` }])), bestandsnaam: "lijst.json" });
    const dump = await dumpDatabase();
    expect(dump).toContain("T. Consulent");
    expect(dump).not.toContain(BSN);
  }, 90_000);
});

describe("JSON and refusals", () => {
  test("a list of the standard needs no columns; another channel keeps its ids", async () => {
    const eigen = await makeSessie();
    await db().vacature.deleteMany({ where: { organisatieId: eigen.namens.id } });
    await publiceer(eigen, await totControle(eigen, { soort: "vacatures", bytes: json(["a", "b", "c"]), bestandsnaam: "v.json" }));
    expect(await gevonden("vacatures", eigen)).toEqual(["a", "b", "c"]);
    await db().vacature.updateMany({ where: { organisatieId: eigen.namens.id, id: "c" }, data: { kanaal: "hand" } });
    const id = await totControle(eigen, { soort: "vacatures", bytes: json(["a", "c", "d"], "Anders"), bestandsnaam: "v.json" });
    expect(must(await readVerschil(eigen, id))).toEqual({ nieuw: 1, gewijzigd: 1, ongewijzigd: 0, weg: 1, bezwaar: 0, fout: 1 });
    await publiceer(eigen, id, false);
    expect(await gevonden("vacatures", eigen)).toEqual(["a", "b", "c", "d"]);
  });

  test("who refuses is withdrawn from every channel, stays out until taken off the list", async () => {
    const eigen = await makeSessie();
    await publiceer(eigen, await totControle(eigen, { soort: "werkzoekenden", bytes: lijst(rij("C1"), rij("C2")) }));
    await db().werkzoekende.updateMany({ where: { organisatieId: eigen.namens.id, id: "C2" }, data: { kanaal: "api" } });
    const id = await totControle(eigen, { soort: "werkzoekenden", bytes: lijst(rij("C1"), rij("C2", { 8: "bezwaar" })) });
    expect(must(await readVerschil(eigen, id))).toMatchObject({ bezwaar: 1, ongewijzigd: 1 });
    await publiceer(eigen, id);
    expect(await gevonden("werkzoekenden", eigen)).toEqual(["C1"]);
    expect(await listBezwaren(eigen, "werkzoekenden")).toMatchObject([{ kanaal: "bestand", door: "Carla" }]);
    must(await undoLevering(eigen, id));
    await werk(eigen, id);
    expect(await gevonden("werkzoekenden", eigen)).toEqual(["C1"]);
    must(await removeBezwaar(eigen, "werkzoekenden", "C2"));
    await publiceer(eigen, await totControle(eigen, { soort: "werkzoekenden", bytes: lijst(rij("C1"), rij("C2")) }));
    expect(await gevonden("werkzoekenden", eigen)).toEqual(["C1", "C2"]);
  });

  test("an empty cell about consent stops a row when the organisation wants that", async () => {
    const eigen = await makeSessie();
    must(await saveInstellingen(eigen, { ...STANDAARD_INSTELLINGEN, toestemmingLeeg: "stop" }));
    const id = await totControle(eigen, { soort: "werkzoekenden", bytes: lijst(rij("C1", { 8: null }), rij("C2")) });
    expect(must(await readLevering(eigen, id)).uitslag?.samenvatting).toMatchObject({ goed: 1, fout: 1 });
  });
});

describe("what goes wrong", () => {
  const sleutelVan = (id: string) => ({ organisatieId: sessie.namens.id, id });
  const inhoud = async (id: string) => (await db().leveringDeel.count({ where: { leveringId: id } })) + (await db().leveringRij.count({ where: { leveringId: id } }));

  test("a refused, broken or too short upload leaves nothing but its line", async () => {
    const invoer = (stroom: AsyncIterable<Uint8Array>, totaal?: number) => ({ soort: "vacatures" as const, id: randomUUID(), bestandsnaam: "x.json", stroom, ...(totaal === undefined ? {} : { totaal }) });
    const halverwege = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.concat([Buffer.from("["), json(Array.from({ length: 6_000 }, (_, n) => `v${n}`)).subarray(1, -1), Buffer.from(",")]);
      await Promise.reject(new Error("socket hang up"));
    };
    const gebroken = await startLevering(sessie, invoer(halverwege()));
    expect(gebroken).toMatchObject({ ok: false, error: { soort: "afgebroken" } });
    const kort = await startLevering(sessie, invoer(pieces(json(["a"])), 10_000));
    expect(kort).toMatchObject({ ok: false, error: { soort: "afgebroken" } });
    const geweigerd = await startLevering(sessie, invoer(pieces(Buffer.from("%PDF-1.7 …"))));
    expect(geweigerd).toMatchObject({ ok: false, error: { soort: "geweigerd" } });
    for (const uitkomst of [gebroken, kort, geweigerd]) if (!uitkomst.ok && "id" in uitkomst.error) expect(await inhoud(uitkomst.error.id)).toBe(0);
    expect(await listOpenLeveringen(sessie)).toEqual([]);
  });

  test("stopping ends an upload that is going on, and work of the queue", async () => {
    const id = randomUUID();
    let gestuurd = 0;
    const eindeloos = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from("[");
      for (;;) {
        yield Buffer.concat([json([`v${gestuurd}`]).subarray(1, -1), Buffer.from(",")]);
        gestuurd += 1;
        if (gestuurd % 500 === 0) await new Promise((resolve) => void setTimeout(resolve, 5));
      }
    };
    const bezig = startLevering(sessie, { soort: "vacatures", id, bestandsnaam: "x.json", stroom: eindeloos() });
    await vi.waitFor(async () => expect(must(await readLevering(sessie, id)).rijen).toBeGreaterThan(0), 10_000);
    expect(await startLevering(sessie, { soort: "vacatures", id: randomUUID(), bestandsnaam: "y.json", stroom: pieces(json(["a"])) })).toMatchObject({ ok: false, error: { soort: "bezig" } });
    must(await stopLevering(sessie, id));
    expect(await bezig).toMatchObject({ ok: false, error: { soort: "gestopt" } });
    expect(await inhoud(id)).toBe(0);
    expect(await stopLevering(sessie, id)).toMatchObject({ ok: false, error: { soort: "verkeerde-stap", stand: "gestopt" } });
  });

  test("nobody sees or touches a delivery of another organisation, or without the right", async () => {
    const id = await totControle(sessie, { soort: "vacatures", bytes: json(["a"]), bestandsnaam: "v.json" });
    const ander = await makeSessie();
    const niet = { ok: false, error: { soort: "niet-gevonden" } };
    expect(await readLevering(ander, id)).toEqual(niet);
    expect(await readRapport(ander, id, { filter: "alles", pagina: 1 })).toEqual(niet);
    expect(await readVerschil(ander, id)).toEqual(niet);
    expect(await maakFoutenbestand(ander, id)).toEqual(niet);
    expect(await readTeksten(ander, id)).toEqual(niet);
    expect(await stopLevering(ander, id)).toEqual(niet);
    expect(await controleer(ander, id)).toEqual(niet);
    expect(await undoLevering(ander, id)).toEqual(niet);
    expect(await listOpenLeveringen(ander)).toEqual([]);
    const zonder = await makeSessie(["privacyfunctionaris"]);
    expect(await readLevering(zonder, id)).toMatchObject({ ok: false, error: { soort: "geen-recht" } });
    must(await stopLevering(sessie, id));
  });

  test("a process that dies leaves nothing half, and another one goes on", async () => {
    const id = await upload(sessie, { soort: "vacatures", bytes: json(Array.from({ length: 40 }, (_, n) => `d${n}`)), bestandsnaam: "v.json" });
    expect(await claim(sleutelVan(id))).not.toBeNull();
    await werk(sessie, id);
    expect(await standVan(sessie, id)).toBe("coderen");
    const later = setKlok(() => new Date(Date.now() + 60_000));
    await werk(sessie, id);
    expect(await standVan(sessie, id)).toBe("controle");
    must(await publiceerLevering(sessie, id, { intrekken: true, verwacht: must(await readVerschil(sessie, id)) }));
    const dood = (await claim(sleutelVan(id)))!;
    expect(await gevonden("vacatures", sessie)).toEqual([]);
    setKlok(() => new Date(Date.now() + 120_000));
    const werker = await startWerker("levering", verwerkLevering, { elkeSeconden: 0.5 });
    await hervatLeveringen();
    await vi.waitFor(async () => expect(await standVan(sessie, id)).toBe("gepubliceerd"), 20_000);
    await werker.stop();
    later();
    expect(await gevonden("vacatures", sessie)).toHaveLength(40);
    expect(await db().levering.count({ where: { id, poging: dood } })).toBe(0);
  });

  test("two at once: one waits for the other, and is told when what it confirmed is no longer so", async () => {
    const eigen = await makeSessie();
    const een = await totControle(eigen, { soort: "vacatures", bytes: json(["a", "b"]), bestandsnaam: "v.json" });
    const twee = await totControle(eigen, { soort: "vacatures", bytes: json(["b", "c"]), bestandsnaam: "w.json" });
    must(await publiceerLevering(eigen, een, { intrekken: true, verwacht: must(await readVerschil(eigen, een)) }));
    must(await publiceerLevering(eigen, twee, { intrekken: true, verwacht: must(await readVerschil(eigen, twee)) }));
    let klaar: Promise<void> | undefined;
    await db().$transaction(async (tx) => {
      expect(await takeLeveringslot(tx, "vacatures", eigen.namens.id)).toBe(true);
      klaar = werk(eigen, een);
      await new Promise((resolve) => void setTimeout(resolve, 1_500));
      expect(await standVan(eigen, een)).toBe("publiceren");
    }, { timeout: 10_000 });
    await klaar;
    expect(await standVan(eigen, een)).toBe("gepubliceerd");
    await werk(eigen, twee);
    expect(must(await readLevering(eigen, twee))).toMatchObject({ stand: "controle", melding: expect.stringContaining("iets anders gepubliceerd") });
    expect(await gevonden("vacatures", eigen)).toEqual(["a", "b"]);
    await publiceer(eigen, twee);
    expect(await gevonden("vacatures", eigen)).toEqual(["b", "c"]);
  });

  test("publishing that is stopped half-way is undone altogether", async () => {
    const eigen = await makeSessie();
    const id = await totControle(eigen, { soort: "vacatures", bytes: json(["a", "b"]), bestandsnaam: "v.json" });
    must(await publiceerLevering(eigen, id, { intrekken: true, verwacht: must(await readVerschil(eigen, id)) }));
    await db().$transaction(async (tx) => {
      await takeLeveringslot(tx, "vacatures", eigen.namens.id);
      const bezig = werk(eigen, id);
      await new Promise((resolve) => void setTimeout(resolve, 300));
      must(await stopLevering(eigen, id));
      void bezig;
    }, { timeout: 10_000 });
    await vi.waitFor(async () => expect(await standVan(eigen, id)).toBe("gestopt"));
    await new Promise((resolve) => void setTimeout(resolve, 1_500));
    expect(await gevonden("vacatures", eigen)).toEqual([]);
    expect(await db().aanlevering.count({ where: { id } })).toBe(0);
  });
});

describe("retention, with a moved clock", () => {
  test("an upload goes after a day, a published delivery after fourteen, choices after two years", async () => {
    const eigen = await makeSessie();
    const open = await totControle(eigen, { soort: "werkzoekenden", bytes: lijst(rij("C1"), rij("C2")) });
    const uit = await totControle(eigen, { soort: "werkzoekenden", bytes: lijst(rij("C3"), rij("C4")) });
    await publiceer(eigen, uit);
    const delen = (leveringId: string) => db().leveringDeel.count({ where: { leveringId } });
    const op = async (uren: number): Promise<void> => {
      const terug = setKlok(() => new Date(Date.now() + uren * UUR));
      await purgeLeveringen();
      terug();
    };
    await op(23);
    expect([await delen(open), await delen(uit)]).toEqual([2, 1]);
    const terug = setKlok(() => new Date(Date.now() + 24.1 * UUR));
    expect(must(await readLevering(eigen, open)).stand).toBe("verlopen");
    expect(await readVerschil(eigen, open)).toMatchObject({ ok: false, error: { soort: "verkeerde-stap", stand: "verlopen" } });
    terug();
    await op(24.1);
    expect([await standVan(eigen, open), await delen(open), await delen(uit)]).toEqual(["verlopen", 0, 1]);
    await op(13.9 * 24);
    expect(await standVan(eigen, uit)).toBe("gepubliceerd");
    await op(14.1 * 24);
    expect([await standVan(eigen, open), await standVan(eigen, uit)]).toEqual([undefined, undefined]);
    expect((await listLeveringen(eigen))[0]).toMatchObject({ levering: null, kanTerug: false, aantallen: { nieuw: 2 } });
    const where = { organisatieId: eigen.namens.id };
    expect(await db().kolomkeuze.count({ where })).toBe(1);
    await op(2 * 366 * 24);
    expect(await db().kolomkeuze.count({ where })).toBe(0);
  });
});
