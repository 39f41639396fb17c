import { afterAll, expect, test } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { closeWerk } from "@/lib/db/werk";
import { json, lijst, rij } from "./testing/bestanden";
import { makeSessie, must, publiceer, totControle } from "./testing/lever";
import { listWeg, maakWegbestand } from "./weg";

afterAll(async () => {
  await closeWerk();
  await closeDb();
});

async function tekst(stroom: AsyncIterable<Uint8Array>): Promise<string> {
  const stukken: Uint8Array[] = [];
  for await (const stuk of stroom) stukken.push(stuk);
  return Buffer.concat(stukken).toString("utf8");
}

test("says which vacatures are gone from the file, page by page and as a file, and to nobody else", async () => {
  const [eigen, ander] = [await makeSessie(), await makeSessie()];
  const ids = Array.from({ length: 60 }, (_, at) => `v-${String(at).padStart(2, "0")}`);
  await publiceer(eigen, await totControle(eigen, { soort: "vacatures", bytes: json([...ids, "blijft"], "=Kok; gezocht"), bestandsnaam: "v.json" }));
  await db().vacature.updateMany({ where: { organisatieId: eigen.namens.id, id: "v-59" }, data: { kanaal: "hand" } });
  const id = await totControle(eigen, { soort: "vacatures", bytes: json(["blijft"], "=Kok; gezocht"), bestandsnaam: "v.json" });
  expect(must(await listWeg(eigen, id, 1))).toMatchObject({ aantal: 59, pagina: 1, paginas: 2, regels: { length: 50, 0: { id: "v-00", titel: "=Kok; gezocht", waar: "Veldhoven" } } });
  expect(must(await listWeg(eigen, id, 99))).toMatchObject({ pagina: 2, regels: { length: 9, 8: { id: "v-58" } } });
  expect(await listWeg(ander, id, 1)).toMatchObject({ ok: false, error: { soort: "niet-gevonden" } });
  const { bestandsnaam, stroom } = must(await maakWegbestand(eigen, id));
  expect(bestandsnaam).toBe("v (niet meer in het bestand).csv");
  const regels = (await tekst(stroom)).trim().split("\r\n");
  expect(regels).toHaveLength(60);
  expect(regels[1]).toMatch(/^v-00;"'=Kok; gezocht";Veldhoven;2\d{3}-/);
  await publiceer(eigen, id);
  expect(await listWeg(eigen, id, 1)).toMatchObject({ ok: false, error: { soort: "verkeerde-stap" } });
});

test("a profiel is named by its occupations; who refuses isn't in the list", async () => {
  const eigen = await makeSessie();
  await publiceer(eigen, await totControle(eigen, { soort: "werkzoekenden", bytes: lijst(rij("C1"), rij("C2"), rij("C3")) }));
  const id = await totControle(eigen, { soort: "werkzoekenden", bytes: lijst(rij("C1"), rij("C2", { 8: "nee" })) });
  expect(must(await listWeg(eigen, id, 1))).toMatchObject({ aantal: 1, regels: [{ id: "C3", titel: expect.stringMatching(/kok/i) }] });
}, 60_000);
