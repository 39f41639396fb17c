import { afterAll, expect, test } from "vitest";
import { closeDb } from "@/lib/db/client";
import { closeWerk } from "@/lib/db/werk";
import { readRapport } from "./rapport";
import { lijst, rij } from "./testing/bestanden";
import { makeSessie, must, publiceer, totControle } from "./testing/lever";

afterAll(async () => {
  await closeWerk();
  await closeDb();
});

test("the rows of one kind of remark are found, page by page, until long after publishing", async () => {
  const eigen = await makeSessie();
  const zonderPostcode = Array.from({ length: 60 }, (_, at) => rij(`P${at}`, { 6: null }));
  const id = await totControle(eigen, { soort: "werkzoekenden", bytes: lijst(rij("A1"), rij("A2", { 4: "soms" }), ...zonderPostcode, rij("A3", { 6: null, 4: "soms" })) });
  const vraag = async (deel: object) => must(await readRapport(eigen, id, { filter: "alles", pagina: 1, ...deel }));
  const { soorten, gekozen, aantal } = await vraag({});
  expect([gekozen, aantal]).toEqual([null, 63]);
  const postcode = soorten.find(({ veld }) => veld === "Postcode")!;
  const uren = soorten.find(({ veld }) => veld === "Uren")!;

  expect(await vraag({ soort: uren.nummer })).toMatchObject({ gekozen: { veld: "Uren" }, aantal: 2, paginas: 1, rijen: [{ id: "A2" }, { id: "A3" }] });
  expect(await vraag({ soort: uren.nummer, filter: "fout" })).toMatchObject({ aantal: 1, rijen: [{ id: "A3" }] });
  expect(await vraag({ soort: postcode.nummer, pagina: 9 })).toMatchObject({ aantal: 61, pagina: 2, paginas: 2 });
  expect((await vraag({ soort: postcode.nummer, pagina: 2 })).rijen).toHaveLength(11);
  for (const onbekend of [1, -1, Number.MAX_SAFE_INTEGER]) expect(await vraag({ soort: onbekend })).toMatchObject({ gekozen: null, aantal: 63 });

  await publiceer(eigen, id);
  expect(await vraag({ soort: uren.nummer })).toMatchObject({ aantal: 2 });
});
