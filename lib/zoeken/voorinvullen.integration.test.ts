import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { encrypt } from "@/lib/db/versleuteling";
import type { Sessie } from "@/lib/toegang/sessie";
import { maakSessie, metRollen } from "./proef/portaal";
import { prefillFrom } from "./voorinvullen";

let sessie: Sessie;
const leeg = { kanaal: "api", contractversie: "3.0.0", kenmerken: [], volledigheid: 1, vingerafdruk: new Uint8Array([1]), geleverdOp: new Date() } as const;
const profiel = {
  idWerkzoekende: "WZ-eigen", mobiliteit: { bemiddelingspostcode: "5501AA", maximaleReisafstand: 12 }, werktijden: { aantalWerkurenPerWeekMinimaal: 16, aantalWerkurenPerWeekMaximaal: 24 },
  vervoermiddel: [{ codeVervoermiddel: 3, indicatieBeschikbaarVoorWoonWerkverkeer: 1 }, { codeVervoermiddel: 1, indicatieBeschikbaarVoorWoonWerkverkeer: 2 }],
};
const vacature = { idVacature: "VAC-eigen", naamVacature: "Kok", adres: { postcode: "5611AA" }, rijbewijs: [{ codeSoortRijbewijs: "B" }] };

beforeAll(async () => {
  sessie = await maakSessie("Voordorp");
  const organisatieId = sessie.namens.id;
  const origineel = encrypt("{}");
  await db().werkzoekende.create({ data: { organisatieId, id: "WZ-eigen", ...leeg, kenmerken: [], inhoud: { create: { basisset: JSON.stringify(profiel), origineel } } } });
  await db().vacature.create({ data: { organisatieId, id: "VAC-eigen", ...leeg, kenmerken: [], inhoud: { create: { basisset: JSON.stringify(vacature), origineel } } } });
});
afterAll(() => closeDb());

test("a profiel becomes a question for vacatures: all of it graag, transport that isn't for travelling left out", async () => {
  expect(await prefillFrom(sessie, { profiel: "WZ-eigen" })).toMatchObject({
    richting: "vacatures", kenmerk: "WZ-eigen", gebied: { postcode: "5501AA", afstand: 12 }, uren: { min: 16, max: 24, belang: "graag" }, vervoermiddelen: { codes: [3], belang: "graag" },
  });
});

test("a vacature becomes a question for kandidaten", async () => {
  expect(await prefillFrom(sessie, { vacature: "VAC-eigen" })).toMatchObject({ richting: "werkzoekenden", gebied: { postcode: "5611AA" }, rijbewijzen: { codes: ["B"], belang: "graag" } });
});

test("only of the own organisation, and for who may see its records", async () => {
  expect(await prefillFrom(await maakSessie("Elders"), { profiel: "WZ-eigen" })).toBeNull();
  expect(await prefillFrom(metRollen(sessie, ["organisatiebeheerder"]), { profiel: "WZ-eigen" })).toBeNull();
  expect(await prefillFrom(sessie, { vacature: "bestaat-niet" })).toBeNull();
});
