import { randomInt } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import type { Rol } from "@/lib/toegang/rol";
import type { Sessie } from "@/lib/toegang/sessie";
import { keepWeegvoorkeur, readWeegvoorkeur } from "./weegvoorkeur";

let sessie: Sessie;
let collega: Sessie;
let beheerder: Sessie;

beforeAll(async () => {
  const oin = `0000000887${String(randomInt(1e9)).padStart(10, "0")}`;
  const { id } = await db().organisatie.create({ data: { oin, naam: "Weegdorp", soort: "gemeente", suwiPartij: true, aangesloten: true } });
  const maak = async (rol: Rol): Promise<Sessie> => {
    const account = await db().account.create({ data: { organisatieId: id, actingSubjectId: `${rol}-${randomInt(1e9)}`, rollen: [rol], gemaaktOp: new Date() } });
    const namens = { id, oin, naam: "Weegdorp", suwiPartij: true };
    return { id: "test", account: { id: account.id, weergavenaam: null, taak: null, rollen: [rol] }, organisatie: namens, namens, kanWisselen: false };
  };
  [sessie, collega, beheerder] = [await maak("bemiddelaar"), await maak("bemiddelaar"), await maak("organisatiebeheerder")];
});
afterAll(closeDb);

test("an account has a default of its own per direction, and can take it away", async () => {
  expect(await readWeegvoorkeur(sessie, "vacatures")).toEqual({});
  await keepWeegvoorkeur(sessie, "vacatures", { vervoer: "zeerVeel" });
  await keepWeegvoorkeur(sessie, "vacatures", { vervoer: "veel", afstand: "niet" });
  expect(await readWeegvoorkeur(sessie, "vacatures")).toEqual({ vervoer: "veel", afstand: "niet" });
  expect(await readWeegvoorkeur(sessie, "werkzoekenden")).toEqual({});
  expect(await readWeegvoorkeur(collega, "vacatures")).toEqual({});
  await keepWeegvoorkeur(sessie, "vacatures", {});
  expect(await db().weegvoorkeur.count({ where: { accountId: sessie.account.id } })).toBe(0);
});

test("who may not search keeps nothing", async () => {
  expect(await keepWeegvoorkeur(beheerder, "vacatures", { uren: "veel" })).toMatchObject({ ok: false, error: { soort: "geen-recht" } });
  expect(await db().weegvoorkeur.count({ where: { accountId: beheerder.account.id } })).toBe(0);
});

test("a stored choice that can't be read counts as none", async () => {
  await db().weegvoorkeur.create({ data: { accountId: sessie.account.id, richting: "vacatures", keuze: { geloof: "veel" } } });
  expect(await readWeegvoorkeur(sessie, "vacatures")).toEqual({});
});
