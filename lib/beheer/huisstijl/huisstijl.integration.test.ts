import { afterAll, expect, it } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { sessieVan } from "../proef";
import { readHuisstijl, readEigenHuisstijl, resetHuisstijl, saveHuisstijl } from "./huisstijl";

afterAll(closeDb);
const KLEUREN = { kop: "#5a0f3c", actie: "#7a0050" };

it("is set for the own organisation only, refused when unreadable, and put back", async () => {
  const beheerder = await sessieVan(["organisatiebeheerder"]);
  const organisatieId = beheerder.namens.id;
  expect(await saveHuisstijl(beheerder, { ...KLEUREN, kop: "#ffffff" })).toMatchObject({ ok: false, error: { soort: "veld", pad: "kop", melding: expect.stringContaining("contrast is 1,0") } });
  expect(await readHuisstijl(organisatieId)).toBeNull();
  expect(await saveHuisstijl(beheerder, KLEUREN)).toEqual({ ok: true, value: undefined });
  expect(await readEigenHuisstijl(beheerder)).toEqual({ ok: true, value: KLEUREN });
  expect(await readHuisstijl((await sessieVan(["organisatiebeheerder"])).namens.id)).toBeNull();

  await db().huisstijl.update({ where: { organisatieId }, data: { actie: "#ffff00" } });
  expect(await readHuisstijl(organisatieId)).toBeNull();
  expect(await resetHuisstijl(beheerder)).toEqual({ ok: true, value: undefined });
  expect(await db().verwerking.count({ where: { organisatieId, handeling: "huisstijl gewijzigd" } })).toBe(2);
});

it("is no business of other roles", async () => {
  const ander = await sessieVan(["bemiddelaar", "bronbeheerder", "functioneel_beheerder"]);
  for (const act of [saveHuisstijl(ander, KLEUREN), resetHuisstijl(ander), readEigenHuisstijl(ander)]) expect(await act).toMatchObject({ ok: false, error: { soort: "geen-recht" } });
});
