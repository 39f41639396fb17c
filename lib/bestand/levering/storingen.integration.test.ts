import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { closeWerk, startWerker } from "@/lib/db/werk";
import { setKlok } from "@/lib/klok";
import type { Sessie } from "@/lib/toegang/sessie";
import { takeLeveringslot } from "../leveringslot";
import { pieces } from "../lezen/testing/stroom";
import { maakFoutenbestand } from "./foutenbestand";
import { listLeveringen } from "./geschiedenis";
import { hervatLeveringen } from "./hervatten";
import { claim } from "./lease";
import { listOpenLeveringen, readLevering } from "./lezen";
import { purgeLeveringen } from "./opruimen";
import { publiceerLevering, readVerschil } from "./publiceren";
import { readRapport } from "./rapport";
import { startLevering } from "./starten";
import { stopLevering } from "./stoppen";
import { controleer, readTeksten } from "./teksten";
import { undoLevering } from "./terugdraaien";
import { gevonden, json, lijst, rij } from "./testing/bestanden";
import { makeSessie, must, publiceer, standVan, totControle, upload, werk } from "./testing/lever";
import { verwerkLevering } from "./verwerken";

const UUR = 3_600_000;

let sessie: Sessie;
beforeAll(async () => {
  sessie = await makeSessie();
});
afterAll(async () => {
  await closeWerk();
  await closeDb();
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

  test("a lease from before a clock was put back holds nobody up", async () => {
    const id = await upload(sessie, { soort: "vacatures", bytes: json(["k1", "k2"]), bestandsnaam: "v.json" });
    const terug = setKlok(() => new Date(Date.now() + UUR));
    expect(await claim(sleutelVan(id))).not.toBeNull();
    terug();
    await werk(sessie, id);
    expect(await standVan(sessie, id)).toBe("controle");
    must(await stopLevering(sessie, id));
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
    await vi.waitFor(async () => expect(await standVan(eigen, id)).toBe("gestopt"), 10_000);
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
