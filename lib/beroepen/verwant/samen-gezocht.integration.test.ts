import { randomInt, randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { now, setKlok } from "@/lib/klok";
import { countSamenGezocht, findSamenGezocht, purgeSamenGezocht } from "./samen-gezocht";

const [A, B, C] = ["81001", "81002", "81003"] as const;
const beroepen = [A, B, C].map((code) => ({ code, naam: `Proefberoep ${code}`, referentieCode: code }));
const gekozen = (...codes: string[]) => codes.map((referentieCode) => ({ referentieCode, herkomst: "gekozen" }));
let organisatieId: number;
let resetKlok: () => void;

beforeAll(async () => {
  const oin = `0000000777${String(randomInt(1e9)).padStart(10, "0")}`;
  ({ id: organisatieId } = await db().organisatie.create({ data: { oin, naam: "Telgemeente", soort: "gemeente", suwiPartij: true } }));
  await db().beroep.createMany({ data: beroepen });
});
beforeEach(async () => {
  resetKlok = setKlok(() => new Date("2026-11-22T10:00:00Z"));
  await db().samenGezocht.deleteMany();
});
afterEach(() => resetKlok());
afterAll(async () => {
  await db().samenGezocht.deleteMany();
  await db().beroep.deleteMany({ where: { code: { in: [A, B, C] } } });
  await db().zoekvraag.deleteMany({ where: { organisatieId } });
  await db().organisatie.delete({ where: { id: organisatieId } });
  await closeDb();
});

/** Stores a zoekvraag and counts it, as `startZoekvraag` does. */
async function vraag(asked: ReturnType<typeof gekozen>, kenmerk: string, gevraagdOp = now()): Promise<void> {
  const id = randomUUID();
  await db().$transaction(async (tx) => {
    await tx.zoekvraag.create({ data: { organisatieId, id, accountId: 1, richting: "vacatures", kenmerk, vraag: { beroepen: asked }, gevraagdOp, verwijderenVoor: gevraagdOp } });
    await countSamenGezocht(tx, asked, { organisatieId, zoekvraagId: id, richting: "vacatures", kenmerk });
  });
}

const stored = () => db().samenGezocht.findMany({ orderBy: [{ codeA: "asc" }, { codeB: "asc" }] });

test("a zoekvraag counts each pair once: two codes, a month and a number, nothing else", async () => {
  await vraag(gekozen(B, A, C, B), "WZ-1");
  expect(await stored()).toEqual([
    { codeA: A, codeB: B, maand: "2026-11", aantal: 1 },
    { codeA: A, codeB: C, maand: "2026-11", aantal: 1 },
    { codeA: B, codeB: C, maand: "2026-11", aantal: 1 },
  ]);
});

test("asking again within a day isn't more use; another kenmerk, or the day after, is", async () => {
  await vraag(gekozen(A, B), "WZ-2");
  await vraag(gekozen(A, B), "WZ-2");
  expect((await stored())[0]?.aantal).toBe(1);
  await vraag(gekozen(A, B), "WZ-3");
  expect((await stored())[0]?.aantal).toBe(2);
  resetKlok = setKlok(() => new Date("2026-11-23T10:00:01Z"));
  await vraag(gekozen(A, B), "WZ-2");
  expect((await stored())[0]?.aantal).toBe(3);
});

test("what came from the suggestions, and codes the register doesn't have, are not counted", async () => {
  await vraag([...gekozen(A), { referentieCode: B, herkomst: "verwant" }], "WZ-4");
  await vraag(gekozen(A, "99999999"), "WZ-5");
  expect(await stored()).toEqual([]);
});

test("many at once lose no count", async () => {
  await Promise.all(Array.from({ length: 12 }, (_, index) => vraag(index % 2 ? gekozen(A, B, C) : gekozen(C, B, A), `WZ-veel-${index}`)));
  expect((await stored()).map(({ aantal }) => aantal)).toEqual([12, 12, 12]);
});

test("is told only after enough use over enough closed months, and not of this month", async () => {
  await db().samenGezocht.createMany({ data: [
    ...["2026-08", "2026-09", "2026-10"].map((maand) => ({ codeA: A, codeB: B, maand, aantal: 2 })),
    ...["2026-09", "2026-10", "2026-11"].map((maand) => ({ codeA: A, codeB: C, maand, aantal: 9 })),
  ] });
  expect(await findSamenGezocht(A)).toEqual([B]);
  expect(await findSamenGezocht(B)).toEqual([A]);
  expect(await findSamenGezocht(C)).toEqual([]);
});

test("counts go after twelve closed months", async () => {
  await db().samenGezocht.createMany({ data: ["2025-10", "2025-11", "2026-11"].map((maand) => ({ codeA: A, codeB: B, maand, aantal: 1 })) });
  expect(await purgeSamenGezocht()).toBe(1);
  expect((await stored()).map(({ maand }) => maand).sort()).toEqual(["2025-11", "2026-11"]);
});
