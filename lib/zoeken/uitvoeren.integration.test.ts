import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { setKlok } from "@/lib/klok";
import type { Sessie } from "@/lib/toegang/sessie";
import { sendJson, startTestserver, type Testserver } from "@/lib/vum/testserver";
import { haalOp, maakSessie, metRollen, sleutelsVan, zoek } from "./proef/portaal";
import { exportZoekvraag } from "./uitvoeren";

let uv: Testserver;
let sessie: Sessie;
let id: string;

beforeAll(async () => {
  uv = await startTestserver((_nummer, response) => {
    const isVraag = uv.requests.at(-1)?.method === "POST";
    const rij = (nummer: number) => ({ vumID: `uit-${nummer}`, naamVacature: `Vacature ${nummer}`, adres: { postcode: "5501AA" } });
    sendJson(response, 200, isVraag ? { vraagID: "v", maximumAantalResultatenBereikt: false, matches: [1, 2, 3].map(rij) } : { bronID: "Testbron", vacature: { idVacature: "x", naamVacature: "Heel" } });
  });
  process.env.VUM_URL = uv.url;
  sessie = await maakSessie("Uitvoerdorp");
  id = await zoek(sessie, "WZ-9");
});
afterAll(async () => {
  await uv.close();
  await closeDb();
});

test("gives everything with its mark, and accounts for every record that goes", async () => {
  const [eerste = ""] = await sleutelsVan(sessie, id);
  await haalOp(sessie, id, [eerste]);
  const uitgevoerd = await exportZoekvraag(sessie, id, "xlsx");
  expect(uitgevoerd.ok && uitgevoerd.value.rijen.length).toBe(3);
  expect(uitgevoerd.ok && [...uitgevoerd.value.details.keys()]).toEqual([eerste]);
  expect(uitgevoerd.ok && uitgevoerd.value.herkomst).toMatchObject({ kenmerk: "WZ-9", verwijderenVoor: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string });
  const regel = await db().verwerking.findFirstOrThrow({ where: { organisatieId: sessie.namens.id, handeling: "resultaten uitgevoerd" } });
  expect(regel).toMatchObject({ kenmerk: "WZ-9", accountId: sessie.account.id, gegevens: { vorm: "xlsx", aantal: 3, details: 1 } });
  expect(JSON.stringify(regel.gegevens)).toContain("uit-1");
});

test("is refused without the right, which is accounted for; of another organisation and past its term there is nothing", async () => {
  const zonder = metRollen(sessie, ["bronbeheerder"]);
  expect(await exportZoekvraag(zonder, id, "csv")).toMatchObject({ ok: false, error: { soort: "geen-recht" } });
  expect(await db().verwerking.count({ where: { organisatieId: sessie.namens.id, handeling: "toegang geweigerd" } })).toBe(1);
  const ander = await maakSessie("Anderdorp");
  const onbekend = await exportZoekvraag(ander, "00000000-0000-4000-8000-000000000000", "csv");
  expect(await exportZoekvraag(ander, id, "csv")).toEqual(onbekend);
  const restore = setKlok(() => new Date(Date.now() + 8 * 86_400_000));
  expect(await exportZoekvraag(sessie, id, "csv")).toEqual(onbekend);
  restore();
});
