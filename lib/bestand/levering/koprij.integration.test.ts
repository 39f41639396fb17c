import { afterAll, expect, test } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { closeWerk } from "@/lib/db/werk";
import { maakXlsx } from "../lezen/testing/xlsx-maken";
import { kiesIndeling, readKolommen } from "./kolommen";
import { kiesKoprij } from "./koprij";
import { readLevering } from "./lezen";
import { dumpDatabase, makeSessie, must, publiceer, standVan, totControle, upload, werk } from "./testing/lever";
import { controleer } from "./teksten";

afterAll(async () => {
  await closeWerk();
  await closeDb();
});

/** Eight digits: a BSN that lost its zero would look like this. It stands in a column whose heading isn't seen. */
const VERTYPT = "99999001";
/** Known words in an explanation, above headings of somebody's own. */
const bytes = (...ids: string[]) =>
  maakXlsx([{ naam: "Lijst", rijen: [["Postcode", "Beroep", "Uren", "Rijbewijs"], ["Invulhulp"], ["nr", "functiewens", "tijd p/w", "PC", "sofi nr"], ...ids.map((id) => [id, "kok", "24", "5503AB", VERTYPT])] }]);

test("somebody points at the row with the headings: the columns are recognised anew, and next time by themselves", async () => {
  const [eigen, ander] = [await makeSessie(), await makeSessie()];
  const id = await upload(eigen, { soort: "werkzoekenden", bytes: bytes("A1", "A2") });
  const eerst = must(await readKolommen(eigen, id));
  expect([eerst.koprij, eerst.levering.rijen]).toEqual([1, 4]);
  expect(eerst.begin).toMatchObject([{ nummer: 1, cellen: ["Postcode", "Beroep", "Uren", "Rijbewijs"], meer: 0 }, { nummer: 2 }, { nummer: 3 }, { nummer: 4, cellen: ["A1", "kok", "24", "5503AB", VERTYPT] }, { nummer: 5 }]);
  expect(await kiesKoprij(eigen, id, 40)).toMatchObject({ ok: false, error: { soort: "invoer" } });
  expect(await kiesKoprij(ander, id, 3)).toMatchObject({ ok: false, error: { soort: "niet-gevonden" } });

  must(await kiesKoprij(eigen, id, 3));
  const nu = must(await readKolommen(eigen, id));
  expect(nu).toMatchObject({ koprij: 3, titel: ["Postcode Beroep Uren Rijbewijs", "Invulhulp"], levering: { stand: "kolommen", rijen: 2, kolommenBekend: false } });
  expect(nu.kolommen.map(({ kop, doel }) => [kop, doel])).toEqual([["nr", "id"], ["functiewens", "beroep"], ["tijd p/w", null], ["PC", "postcode"], ["sofi nr", "bsn"]]);
  expect(nu.levering.bsn).toMatchObject([{ kolom: 4, kop: "sofi nr", aantal: 2, rijen: [4, 5], kolomMetBsn: true }]);
  expect(await dumpDatabase()).not.toContain(VERTYPT);

  must(await kiesIndeling(eigen, id, nu.indeling.doelen));
  await werk(eigen, id);
  if ((await standVan(eigen, id)) === "beroepen") {
    must(await controleer(eigen, id));
    await werk(eigen, id);
  }
  expect(must(await readLevering(eigen, id)).uitslag?.samenvatting).toMatchObject({ rijen: 2, goed: 2 });
  await publiceer(eigen, id);
  expect(await db().werkzoekende.count({ where: { organisatieId: eigen.namens.id } })).toBe(2);

  const volgende = await totControle(eigen, { soort: "werkzoekenden", bytes: bytes("A1", "A3") });
  expect(must(await readKolommen(eigen, volgende))).toMatchObject({ koprij: 3, levering: { kolommenBekend: true, rijen: 2 } });
}, 60_000);

test("without headings everything is data; what was judged goes, and publishing has no way back", async () => {
  const eigen = await makeSessie();
  const id = await totControle(eigen, { soort: "werkzoekenden", bytes: maakXlsx([{ naam: "L", rijen: [["Kenmerk", "Beroep", "Postcode"], ["A1", "kok", "5503AB"], ["A2", "kok", "5503AB"]] }]) });
  must(await kiesKoprij(eigen, id, null));
  expect(must(await readKolommen(eigen, id))).toMatchObject({ koprij: null, titel: [], levering: { stand: "kolommen", rijen: 3, uitslag: null }, kolommen: [{ kop: "" }, { kop: "" }, { kop: "" }] });
  must(await kiesKoprij(eigen, id, 1));
  must(await kiesIndeling(eigen, id, must(await readKolommen(eigen, id)).indeling.doelen));
  await werk(eigen, id);
  await publiceer(eigen, id);
  expect(await kiesKoprij(eigen, id, 2)).toMatchObject({ ok: false, error: { soort: "verkeerde-stap" } });
});
