import { afterAll, expect, test } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { setKlok } from "@/lib/klok";
import { purgeSessies } from "./opruimen";

afterAll(closeDb);

test("a session is removed once it is past its absolute end, and not before", async () => {
  const gestartOp = new Date("2026-03-02T09:00:00Z");
  const eindigtUiterlijkOp = new Date("2026-03-02T17:00:00Z");
  const organisatie = await db().organisatie.create({ data: { oin: "00000008880000000777", naam: "Opruimdorp", soort: "gemeente", suwiPartij: true } });
  const account = await db().account.create({ data: { organisatieId: organisatie.id, actingSubjectId: "opruimer", gemaaktOp: gestartOp } });
  await db().sessie.create({ data: { idHash: "opruimen-test", accountId: account.id, loa: "loa3", gestartOp, laatstGebruiktOp: gestartOp, eindigtUiterlijkOp } });
  const exists = async () => (await db().sessie.count({ where: { idHash: "opruimen-test" } })) === 1;

  const restore = setKlok(() => new Date("2026-03-02T16:59:59Z"));
  await purgeSessies();
  expect(await exists()).toBe(true);
  setKlok(() => eindigtUiterlijkOp);
  await purgeSessies();
  expect(await exists()).toBe(false);
  restore();
});
