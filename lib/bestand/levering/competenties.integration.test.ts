import { afterAll, expect, test } from "vitest";
import { db, closeDb } from "@/lib/db/client";
import { decryptText } from "@/lib/db/versleuteling";
import { closeWerk } from "@/lib/db/werk";
import { saveInstellingen } from "../instellingen/instellingen";
import { STANDAARD_INSTELLINGEN } from "../kolommen/indeling";
import { maakXlsx } from "../lezen/testing/xlsx-maken";
import { readRapport } from "./rapport";
import { beslisCompetentie, readTeksten } from "./teksten";
import { makeSessie, must, publiceer, totControle } from "./testing/lever";

afterAll(async () => {
  await closeWerk();
  await closeDb();
});

const bytes = maakXlsx([{ naam: "Lijst", rijen: [["Kenmerk", "Beroep", "Postcode", "Uren", "Competenties"], ["A1", "kok", "5503AB", "24", "teamspeler, goed met klanten"], ["A2", "kok", "5503AB", "24", "Goed met klanten; heftruck rijden"]] }]);
const inWoorden = async (sessie: Awaited<ReturnType<typeof makeSessie>>, id: string) =>
  must(await readRapport(sessie, id, { filter: "alles", pagina: 1 })).rijen.map(({ velden }) => velden.filter(({ label }) => /competentie|vaardigheid/i.test(label)).map(({ waarde }) => waarde));

test("every competence is asked once, decided for good, and taken back", async () => {
  const eigen = await makeSessie();
  const id = await totControle(eigen, { soort: "werkzoekenden", bytes });
  const teksten = must(await readTeksten(eigen, id));
  expect(teksten.competenties.map(({ tekst, aantal, stand, code }) => [tekst, aantal, stand, code])).toEqual([
    ["goed met klanten", 2, "open", null], ["heftruck rijden", 1, "woorden", null], ["teamspeler", 1, "zeker", "24105"],
  ]);
  expect(teksten.competenties[0]?.kandidaten.map(({ code }) => code)).toContain("24119");
  expect(await beslisCompetentie(eigen, id, "goed met klanten", "24103")).toMatchObject({ ok: false, error: { soort: "invoer" } });
  expect(await beslisCompetentie(eigen, id, "staat er niet in", "24119")).toMatchObject({ ok: false, error: { soort: "invoer" } });
  must(await beslisCompetentie(eigen, id, "goed met klanten", "24119"));
  must(await beslisCompetentie(eigen, id, "heftruck rijden", ""));
  expect(must(await readTeksten(eigen, id)).competenties.map(({ stand, code }) => [stand, code])).toEqual([["besloten", "24119"], ["besloten", null], ["zeker", "24105"]]);

  const volgende = await totControle(eigen, { soort: "werkzoekenden", bytes });
  expect((await inWoorden(eigen, volgende))[0]?.join(" ")).toMatch(/goed met klanten.*Op de behoeften en verwachtingen van de klant richten/s);
  expect(await db().tekstkeuze.count({ where: { organisatieId: eigen.namens.id, wat: "competentie" } })).toBe(2);
  must(await beslisCompetentie(eigen, volgende, "goed met klanten", null));
  expect(must(await readTeksten(eigen, volgende)).competenties[0]).toMatchObject({ stand: "open", code: null });
});

test("in v2 a decision is a code, and another organisation knows nothing of it", async () => {
  const [eigen, ander] = [await makeSessie(), await makeSessie()];
  for (const sessie of [eigen, ander]) must(await saveInstellingen(sessie, { ...STANDAARD_INSTELLINGEN, contractversie: "2.0.0" }));
  const eerste = await totControle(eigen, { soort: "werkzoekenden", bytes });
  must(await beslisCompetentie(eigen, eerste, "goed met klanten", "24119"));
  expect(await beslisCompetentie(ander, eerste, "goed met klanten", "24119")).toMatchObject({ ok: false, error: { soort: "niet-gevonden" } });
  for (const [sessie, staatErin] of [[eigen, true], [ander, false]] as const) {
    const id = await totControle(sessie, { soort: "werkzoekenden", bytes });
    await publiceer(sessie, id);
    const { origineel } = await db().werkzoekendeInhoud.findFirstOrThrow({ where: { organisatieId: sessie.namens.id, id: "A1" } });
    expect(decryptText(origineel).includes("24119")).toBe(staatErin);
  }
});
