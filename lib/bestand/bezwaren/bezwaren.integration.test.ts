import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { closeWerk } from "@/lib/db/werk";
import type { Sessie } from "@/lib/toegang/sessie";
import { conceptSchema, listConcepten, saveConcept } from "../hand/concepten";
import { withdrawRecords } from "../hand/intrekken";
import { makeSessie, profielInvoer, vacatureInvoer } from "../hand/proef";
import { publicatieSchema, publishRecord } from "../hand/publiceren";
import { lijst, rij } from "../levering/testing/bestanden";
import { must, publiceer, totControle } from "../levering/testing/lever";
import { addBezwaar } from "./beheren";

let sessie: Sessie;
beforeAll(async () => {
  sessie = await makeSessie();
});
afterAll(async () => {
  await closeWerk();
  await closeDb();
});

const CONCEPTEN = ["0d9d4f0e-5d50-4b57-8a7e-0f1d9f7b2f21", "0d9d4f0e-5d50-4b57-8a7e-0f1d9f7b2f22", "0d9d4f0e-5d50-4b57-8a7e-0f1d9f7b2f23"] as const;
const publish = async (id: string) => must(await publishRecord(sessie, publicatieSchema.parse({ soort: "werkzoekenden", id, invoer: profielInvoer() })));
const concept = async (deel: object) => must(await saveConcept(sessie, conceptSchema.parse({ soort: "werkzoekenden", invoer: profielInvoer(), ...deel })));

test("who refuses leaves nothing behind: no record, no draft, nothing that was withdrawn, nothing to undo with", async () => {
  const { id: organisatieId } = sessie.namens;
  await publish("WZ-1");
  await publish("WZ-2");
  const versie = "x";
  await concept({ conceptId: CONCEPTEN[0], id: "WZ-1", wijzigt: { id: "WZ-1", versie } });
  await concept({ conceptId: CONCEPTEN[1], id: " WZ-1 " });
  await concept({ conceptId: CONCEPTEN[2], id: "WZ-2" });
  must(await withdrawRecords(sessie, { soort: "werkzoekenden", ids: ["WZ-1"] }));
  expect(await db().ingetrokkenRecord.count({ where: { organisatieId } })).toBe(1);

  expect(must(await addBezwaar(sessie, "werkzoekenden", "WZ-1"))).toEqual({ ingetrokken: false });
  expect(await db().ingetrokkenRecord.count({ where: { organisatieId } })).toBe(0);
  expect((await listConcepten(sessie, "werkzoekenden")).map(({ conceptId }) => conceptId)).toEqual([CONCEPTEN[2]]);
  expect(await db().werkzoekende.count({ where: { organisatieId, id: "WZ-2" } })).toBe(1);
  const regels = await db().verwerking.findMany({ where: { organisatieId, handeling: "bezwaar vastgelegd" } });
  expect(regels).toMatchObject([{ gegevens: { soort: "werkzoekenden", aantal: 1, ingetrokken: 0, concepten: 2, eerderIngetrokken: 1 } }]);
});

test("of a vacature with the same number, or another organisation, nothing goes", async () => {
  const ander = await makeSessie();
  must(await saveConcept(ander, conceptSchema.parse({ soort: "werkzoekenden", conceptId: CONCEPTEN[0], id: "WZ-3", invoer: profielInvoer() })));
  must(await saveConcept(sessie, conceptSchema.parse({ soort: "vacatures", conceptId: CONCEPTEN[0], id: "WZ-3", invoer: vacatureInvoer() })));
  must(await addBezwaar(sessie, "werkzoekenden", "WZ-3"));
  expect(await db().recordconcept.count({ where: { id: CONCEPTEN[0] } })).toBe(2);
});

test("a refusal in a file clears the same", async () => {
  const { id: organisatieId } = sessie.namens;
  await publiceer(sessie, await totControle(sessie, { soort: "werkzoekenden", bytes: lijst(rij("F1"), rij("F2")) }), false);
  await publiceer(sessie, await totControle(sessie, { soort: "werkzoekenden", bytes: lijst(rij("F1", { 4: "16" }), rij("F2")) }), false);
  await concept({ conceptId: CONCEPTEN[1], id: "F1" });
  expect(await db().leveringVorig.count({ where: { organisatieId, id: "F1" } })).toBe(1);
  await publiceer(sessie, await totControle(sessie, { soort: "werkzoekenden", bytes: lijst(rij("F1", { 8: "nee" }), rij("F2")) }), false);
  expect(await db().leveringVorig.count({ where: { organisatieId, id: "F1" } })).toBe(0);
  expect(await db().recordconcept.count({ where: { organisatieId, id: CONCEPTEN[1] } })).toBe(0);
  expect(await db().werkzoekende.count({ where: { organisatieId, id: { in: ["F1", "F2"] } } })).toBe(1);
}, 60_000);
