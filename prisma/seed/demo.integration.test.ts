import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDb, db } from "../../lib/db/client";
import { decryptText } from "../../lib/db/versleuteling";
import { vacatureAanleveringSchema } from "../../lib/standaard/aanlevering";
import type { Omvang } from "../../sandbox/bronnen/schaal";
import { organisatieNamed } from "../../sandbox/organisaties";
import { seedDemo } from "./demo";

const today = new Date("2026-11-21T12:00:00Z");
const gemeente = { ...organisatieNamed("Gemeente Oirschot"), oin: "00000009990000007001", kvk: "90007001" };
const plan: readonly Omvang[] = [{ organisatie: gemeente, vacatures: 1200, werkzoekenden: 60 }];

let organisatieId: number;
const count = async (): Promise<readonly number[]> => [
  await db().vacature.count({ where: { organisatieId } }),
  await db().vacatureInhoud.count({ where: { organisatieId } }),
  await db().werkzoekende.count({ where: { organisatieId } }),
  await db().werkzoekendeInhoud.count({ where: { organisatieId } }),
];

async function clean(): Promise<void> {
  await db().referentiebestand.deleteMany({ where: { soort: "synthetisch" } });
  await db().vacature.deleteMany({ where: { organisatieId } });
  await db().werkzoekende.deleteMany({ where: { organisatieId } });
}

beforeAll(async () => {
  const { naam, soort, oin, kvk } = gemeente;
  const data = { naam, soort, oin, kvk, suwiPartij: true };
  organisatieId = (await db().organisatie.upsert({ where: { oin }, create: data, update: data })).id;
  await clean();
});

afterAll(async () => {
  await clean();
  await db().organisatie.delete({ where: { id: organisatieId } });
  await closeDb();
});

describe("seedDemo", () => {
  it("fills what was planned and tells how far it is", async () => {
    const voortgang: string[] = [];
    expect(await seedDemo({ schaal: "klein", today, plan, onProgress: (tekst) => voortgang.push(tekst) })).toBe(true);
    expect(await count()).toEqual([1200, 1200, 60, 60]);
    expect(voortgang.at(-1)).toBe("1.260 van 1.260 records");
  });

  it("stores records that may be delivered, with their basisset beside them", async () => {
    const inhoud = await db().vacatureInhoud.findMany({ where: { organisatieId }, take: 50 });
    for (const { origineel, basisset, id } of inhoud) {
      expect(vacatureAanleveringSchema.parse(JSON.parse(decryptText(origineel))).idVacature).toBe(id);
      expect(JSON.parse(basisset ?? "")).toMatchObject({ idVacature: id, adres: { postcode: expect.any(String) } });
    }
    expect(await db().werkzoekende.count({ where: { organisatieId, id: "jessica-oirschot" } })).toBe(1);
  });

  it("does nothing when the same records are there already", async () => {
    const voor = await db().vacature.findFirst({ where: { organisatieId }, select: { geleverdOp: true } });
    expect(await seedDemo({ schaal: "klein", today, plan })).toBe(false);
    expect(await db().vacature.findFirst({ where: { organisatieId }, select: { geleverdOp: true } })).toEqual(voor);
  });

  it("replaces synthetic records on another day and leaves what people delivered", async () => {
    const [voorbeeld] = await db().vacature.findMany({ where: { organisatieId }, take: 1 });
    if (!voorbeeld) throw new Error("nothing was seeded");
    await db().vacature.create({ data: { ...voorbeeld, id: "met-de-hand", kanaal: "hand" } });
    await db().vacatureInhoud.create({ data: { organisatieId, id: "met-de-hand", basisset: null, origineel: new Uint8Array([1]) } });
    expect(await seedDemo({ schaal: "klein", today: new Date("2026-11-22T12:00:00Z"), plan: [{ organisatie: gemeente, vacatures: 30, werkzoekenden: 10 }] })).toBe(true);
    expect(await count()).toEqual([31, 31, 10, 10]);
  });

  it("starts again when it was interrupted", async () => {
    await db().referentiebestand.deleteMany({ where: { soort: "synthetisch" } });
    expect(await seedDemo({ schaal: "klein", today, plan: [{ organisatie: gemeente, vacatures: 5, werkzoekenden: 5 }] })).toBe(true);
    expect(await count()).toEqual([6, 6, 5, 5]);
  });
});
