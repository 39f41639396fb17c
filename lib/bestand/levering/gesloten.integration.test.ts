import { afterAll, expect, test } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { closeWerk } from "@/lib/db/werk";
import { setKlok, vandaag } from "@/lib/klok";
import { addDays } from "@/lib/rangschikking/woordkeus";
import { maakXlsx } from "../lezen/testing/xlsx-maken";
import { readVerschil } from "./publiceren";
import { readRapport } from "./rapport";
import { undoLevering } from "./terugdraaien";
import { gevonden } from "./testing/bestanden";
import { makeSessie, must, publiceer, totControle, werk } from "./testing/lever";

afterAll(async () => {
  await closeWerk();
  await closeDb();
});

const vacature = (idVacature: string, sluitingsdatumVacature?: string) => ({ idVacature, naamVacature: "Kok gezocht", adres: { postcode: "5503AB" }, ...(sluitingsdatumVacature && { sluitingsdatumVacature }) });
const json = (...lijst: object[]) => ({ soort: "vacatures", bytes: Buffer.from(JSON.stringify(lijst)), bestandsnaam: "v.json" }) as const;

test("a vacature past its closing date isn't published, and what stood under its number goes", async () => {
  const eigen = await makeSessie();
  await publiceer(eigen, await totControle(eigen, json(vacature("blijft"), vacature("sluit"), vacature("morgen"))));
  const gisteren = addDays(vandaag(), -1);
  const id = await totControle(eigen, json(vacature("blijft"), vacature("sluit", gisteren), vacature("nieuw-dicht", gisteren), vacature("morgen", vandaag())));
  expect(must(await readVerschil(eigen, id))).toEqual({ nieuw: 0, gewijzigd: 1, ongewijzigd: 1, weg: 0, bezwaar: 0, gesloten: 2, geslotenWeg: 1, fout: 0 });
  const { rijen } = must(await readRapport(eigen, id, { filter: "fout", pagina: 1 }));
  expect(rijen.map((rij) => [rij.id, rij.meldingen[0]?.code])).toEqual([["sluit", "sluitingsdatum_voorbij"], ["nieuw-dicht", "sluitingsdatum_voorbij"]]);
  await publiceer(eigen, id, false);
  expect(await gevonden("vacatures", eigen)).toEqual(["blijft", "morgen"]);
  must(await undoLevering(eigen, id));
  await werk(eigen, id);
  expect(await gevonden("vacatures", eigen)).toEqual(["blijft", "morgen", "sluit"]);
});

test("in an Excel the cell with the date is the one to mend", async () => {
  const eigen = await makeSessie();
  const bytes = maakXlsx([{ naam: "Lijst", rijen: [["Vacaturenummer", "Functie", "Postcode", "Sluitingsdatum"], ["V1", "kok", "5503AB", "01-02-2024"], ["V2", "kok", "5503AB", null]] }]);
  const id = await totControle(eigen, { soort: "vacatures", bytes });
  const [rij] = must(await readRapport(eigen, id, { filter: "fout", pagina: 1 })).rijen;
  expect(rij).toMatchObject({ id: "V1", meldingen: [{ kolom: 3, veld: "Sluitingsdatum", code: "sluitingsdatum_voorbij" }] });
});

test("a closing date that passes between control and publishing counts too", async () => {
  const eigen = await makeSessie();
  const id = await totControle(eigen, json(vacature("open"), vacature("vandaag", vandaag())));
  const herstelKlok = setKlok(() => new Date(Date.now() + 48 * 3_600_000));
  try {
    await db().levering.updateMany({ where: { organisatieId: eigen.namens.id }, data: { verlooptOp: new Date(Date.now() + 9e8), verwijderenVoor: new Date(Date.now() + 9e8) } });
    await publiceer(eigen, id);
    expect(await gevonden("vacatures", eigen)).toEqual(["open"]);
  } finally {
    herstelKlok();
  }
});
