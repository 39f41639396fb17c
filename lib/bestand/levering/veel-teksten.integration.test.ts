import { afterAll, expect, test } from "vitest";
import { closeDb } from "@/lib/db/client";
import { closeWerk } from "@/lib/db/werk";
import { MEESTE_TEKSTEN } from "./coderen";
import { readRapport } from "./rapport";
import { controleer, readTeksten } from "./teksten";
import { kiesIndeling, readKolommen } from "./kolommen";
import { makeSessie, must, standVan, upload, werk } from "./testing/lever";

afterAll(async () => {
  await closeWerk();
  await closeDb();
});

test("more texts than can be looked up: it stops to say so, the most used are looked up, the others go along with a warning", async () => {
  const eigen = await makeSessie();
  const zinnen = Array.from({ length: MEESTE_TEKSTEN + 4 }, (_, at) => `K${at};qwx${at.toString(36)}zv;5503AB`);
  const bytes = Buffer.from(["Kenmerk;Beroep;Postcode", ...zinnen, "K-a;kok;5503AB", "K-b;kok;5503AB"].join("\r\n"));
  const id = await upload(eigen, { soort: "werkzoekenden", bytes, bestandsnaam: "lijst.csv" });
  must(await kiesIndeling(eigen, id, must(await readKolommen(eigen, id)).indeling.doelen));
  await werk(eigen, id);
  expect(await standVan(eigen, id)).toBe("beroepen");
  const teksten = must(await readTeksten(eigen, id));
  expect([teksten.nietOpgezocht, teksten.beroepen.length]).toEqual([5, MEESTE_TEKSTEN]);
  expect(teksten.beroepen.find(({ tekst }) => tekst === "kok")).toMatchObject({ stand: "zeker", aantal: 2 });

  must(await controleer(eigen, id));
  await werk(eigen, id);
  const { rijen, paginas } = must(await readRapport(eigen, id, { filter: "waarschuwing", pagina: 61 }));
  expect(paginas).toBe(61);
  expect(rijen.at(-1)).toMatchObject({ id: `K${MEESTE_TEKSTEN + 3}`, uitkomst: "goed", meldingen: expect.arrayContaining([expect.objectContaining({ code: "beroep_onbekend" })]) });
}, 120_000);
