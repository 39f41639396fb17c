import { afterAll, describe, expect, test } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { closeWerk } from "@/lib/db/werk";
import { listBezwaren, removeBezwaar } from "../bezwaren/beheren";
import { collect } from "../lezen/testing/stroom";
import { saveInstellingen } from "../instellingen/instellingen";
import { STANDAARD_INSTELLINGEN } from "../kolommen/indeling";
import { maakFoutenbestand } from "./foutenbestand";
import { listLeveringen } from "./geschiedenis";
import { kiesIndeling, readKolommen } from "./kolommen";
import { readLevering } from "./lezen";
import { publiceerLevering, readVerschil } from "./publiceren";
import { readRapport } from "./rapport";
import { beslisBeroep, controleer, readTeksten } from "./teksten";
import { undoLevering } from "./terugdraaien";
import { BSN, gevonden, json, lijst, rij } from "./testing/bestanden";
import { dumpDatabase, makeSessie, must, publiceer, standVan, totControle, upload, werk } from "./testing/lever";
import { voorbeeld } from "./voorbeeld";

afterAll(async () => {
  await closeWerk();
  await closeDb();
});

describe("an Excel list, from upload to found", () => {
  test("goes through all steps, and remembers what was chosen", async () => {
    const eigen = await makeSessie();
    const bytes = lijst(rij("C1"), rij("C2", { 3: "iets met dieren" }), rij("C3", { 6: "Veldhoven" }), rij("C4", { 8: "nee" }), rij("C5", { 9: `bel ${BSN}` }));
    const id = await upload(eigen, { soort: "werkzoekenden", bytes });
    const kolommen = must(await readKolommen(eigen, id));
    expect(kolommen.levering).toMatchObject({ stand: "kolommen", stap: "kolommen", bezig: false, blad: "Kandidaten", rijen: 5, nietGebruikt: ["Opmerking", "Kleur ogen"] });
    expect(kolommen.levering.bsn.map(({ kop, aantal }) => [kop, aantal])).toEqual([["BSN", 5], ["Opmerking", 1]]);
    expect(kolommen.koprij).toBe(3);
    expect(kolommen.titel).toEqual(["Lijst november"]);
    expect(kolommen.kolommen.map(({ doel }) => doel)).toEqual(["id", "bsn", "naam", "beroep", "uren", "rijbewijs", "postcode", "contactNaam", "toestemming", null, null]);

    const zonderUren = kolommen.indeling.doelen.with(4, null);
    const gezien = must(await voorbeeld(eigen, id, zonderUren));
    expect(gezien.nietGebruikt).toEqual(["Uren", "Opmerking", "Kleur ogen"]);
    expect(gezien.rijen[0]).toMatchObject({ nummer: 4, uitkomst: "goed" });
    expect(gezien.rijen[0]?.velden.some(({ label }) => /uren/i.test(label))).toBe(false);
    expect(await kiesIndeling(eigen, id, kolommen.indeling.doelen.with(10, "postcode"))).toMatchObject({ ok: false, error: { soort: "invoer" } });
    must(await kiesIndeling(eigen, id, kolommen.indeling.doelen));
    await werk(eigen, id);

    const teksten = must(await readTeksten(eigen, id));
    expect(teksten.levering.stand).toBe("beroepen");
    expect(teksten.beroepen.find(({ tekst }) => tekst === "Kok")).toMatchObject({ stand: "zeker", aantal: 4, besloten: false });
    const kok = teksten.beroepen.find(({ tekst }) => tekst === "Kok")!.codes[0]!;
    expect(await beslisBeroep(eigen, id, "iets met dieren", ["1"])).toMatchObject({ ok: false });
    must(await beslisBeroep(eigen, id, "iets met dieren", [kok]));
    expect(must(await readTeksten(eigen, id)).aantallen).toMatchObject({ open: 0, besloten: 1 });
    must(await controleer(eigen, id));
    await werk(eigen, id);

    const rapport = must(await readRapport(eigen, id, { filter: "alles", pagina: 1 }));
    expect(rapport.aantallen).toEqual({ alles: 5, fout: 1, waarschuwing: 0, goed: 3, geweigerd: 1, gewijzigd: 0 });
    expect(rapport.rijen.map(({ nummer, uitkomst }) => [nummer, uitkomst])).toEqual([[4, "goed"], [5, "goed"], [6, "fout"], [7, "geweigerd"], [8, "goed"]]);
    expect(rapport.rijen[2]?.cellen[6]).toBe("Veldhoven");
    expect(rapport.uitslag.kwaliteit.verbeterpunten).toHaveLength(3);
    expect(must(await readRapport(eigen, id, { filter: "fout", pagina: 9 })).rijen.map(({ nummer }) => nummer)).toEqual([6]);
    expect((await collect(must(await maakFoutenbestand(eigen, id)).stroom)).length).toBeGreaterThan(0);

    const verschil = must(await readVerschil(eigen, id));
    expect(verschil).toEqual({ nieuw: 3, gewijzigd: 0, ongewijzigd: 0, weg: 0, bezwaar: 0, gesloten: 0, geslotenWeg: 0, fout: 1 });
    expect(await publiceerLevering(eigen, id, { intrekken: true, verwacht: { ...verschil, nieuw: 2 } })).toEqual({ ok: false, error: { soort: "veranderd" } });
    await publiceer(eigen, id);
    expect(must(await readLevering(eigen, id))).toMatchObject({ stand: "gepubliceerd", kanTerug: true, door: "Carla" });
    expect(await gevonden("werkzoekenden", eigen)).toEqual(["C1", "C2", "C5"]);
    expect(await db().leveringDeel.count({ where: { leveringId: id, reeks: "rijen" } })).toBe(0);
    expect(must(await readRapport(eigen, id, { filter: "goed", pagina: 1 })).rijen[0]).toMatchObject({ id: "C1", cellen: [] });
    expect((await listLeveringen(eigen))[0]).toMatchObject({ door: "Carla", kanaal: "bestand", aantallen: { ontvangen: 5, nieuw: 3, geweigerd: 2 }, levering: { bestandsnaam: "lijst.xlsx" }, kanTerug: true });

    // The same headings once more: nothing is asked, and what was refused stays out.
    const tweede = await upload(eigen, { soort: "werkzoekenden", bytes: lijst(rij("C1", { 4: "16" }), rij("C2", { 3: "iets met dieren" }), rij("C4", { 8: "ja" }), rij("C6")) });
    expect(await standVan(eigen, tweede)).toBe("coderen");
    await werk(eigen, tweede);
    expect(must(await readLevering(eigen, tweede))).toMatchObject({ stand: "controle", kolommenBekend: true, uitslag: { samenvatting: { goed: 3, geweigerd: 1 }, sindsVorige: { nieuw: 1, gewijzigd: 2, gelijk: 1, hersteld: 0 } } });
    expect(must(await readVerschil(eigen, tweede))).toEqual({ nieuw: 1, gewijzigd: 1, ongewijzigd: 1, weg: 1, bezwaar: 0, gesloten: 0, geslotenWeg: 0, fout: 0 });
    await publiceer(eigen, tweede);
    expect(await gevonden("werkzoekenden", eigen)).toEqual(["C1", "C2", "C6"]);
    expect(must(await readLevering(eigen, id)).kanTerug).toBe(false);
    expect(await undoLevering(eigen, id)).toMatchObject({ ok: false, error: { soort: "verkeerde-stap" } });
    must(await undoLevering(eigen, tweede));
    await werk(eigen, tweede);
    expect(await gevonden("werkzoekenden", eigen)).toEqual(["C1", "C2", "C5"]);
    expect((await listLeveringen(eigen))[0]?.ongedaanOp).not.toBeNull();
  }, 90_000);

  test("no BSN is in any table, encrypted or not, whatever became of the file", async () => {
    const met = await makeSessie();
    const bestandsnaam = `lijst ${BSN}.xlsx`;
    await publiceer(met, await totControle(met, { soort: "werkzoekenden", bytes: lijst(rij("C1"), rij("C2", { 9: `let op ${BSN}` })), bestandsnaam }));
    await totControle(met, { soort: "werkzoekenden", bytes: lijst(rij(BSN), rij("C9")), bestandsnaam });
    await upload(met, { soort: "werkzoekenden", bytes: lijst(rij(`${BSN}`)), bestandsnaam });
    await totControle(met, { soort: "werkzoekenden", bytes: Buffer.from(`id;bsn;functie;postcode;opmerking\r\nA1;${BSN};Kok;5503AB;${BSN}\r\n`), bestandsnaam: "lijst.csv" });
    await totControle(met, { soort: "vacatures", bytes: Buffer.from(JSON.stringify([{ idVacature: BSN, naamVacature: "x" }, { idVacature: "v2", naamVacature: `van ${BSN}` }])), bestandsnaam: "lijst.json" });
    const dump = await dumpDatabase();
    expect(dump).toContain("T. Consulent");
    expect(dump).not.toContain(BSN);
  }, 90_000);
});

describe("JSON and refusals", () => {
  test("a list of the standard needs no columns; another channel keeps its ids", async () => {
    const eigen = await makeSessie();
    await db().vacature.deleteMany({ where: { organisatieId: eigen.namens.id } });
    await publiceer(eigen, await totControle(eigen, { soort: "vacatures", bytes: json(["a", "b", "c"]), bestandsnaam: "v.json" }));
    expect(await gevonden("vacatures", eigen)).toEqual(["a", "b", "c"]);
    await db().vacature.updateMany({ where: { organisatieId: eigen.namens.id, id: "c" }, data: { kanaal: "hand" } });
    const id = await totControle(eigen, { soort: "vacatures", bytes: json(["a", "c", "d"], "Anders"), bestandsnaam: "v.json" });
    expect(must(await readVerschil(eigen, id))).toEqual({ nieuw: 1, gewijzigd: 1, ongewijzigd: 0, weg: 1, bezwaar: 0, gesloten: 0, geslotenWeg: 0, fout: 1 });
    await publiceer(eigen, id, false);
    expect(await gevonden("vacatures", eigen)).toEqual(["a", "b", "c", "d"]);
  });

  test("who refuses is withdrawn from every channel, stays out until taken off the list", async () => {
    const eigen = await makeSessie();
    await publiceer(eigen, await totControle(eigen, { soort: "werkzoekenden", bytes: lijst(rij("C1"), rij("C2")) }));
    await db().werkzoekende.updateMany({ where: { organisatieId: eigen.namens.id, id: "C2" }, data: { kanaal: "api" } });
    const id = await totControle(eigen, { soort: "werkzoekenden", bytes: lijst(rij("C1"), rij("C2", { 8: "bezwaar" })) });
    expect(must(await readVerschil(eigen, id))).toMatchObject({ bezwaar: 1, ongewijzigd: 1 });
    await publiceer(eigen, id);
    expect(await gevonden("werkzoekenden", eigen)).toEqual(["C1"]);
    expect(await listBezwaren(eigen, "werkzoekenden")).toMatchObject([{ kanaal: "bestand", door: "Carla" }]);
    must(await undoLevering(eigen, id));
    await werk(eigen, id);
    expect(await gevonden("werkzoekenden", eigen)).toEqual(["C1"]);
    must(await removeBezwaar(eigen, "werkzoekenden", "C2"));
    await publiceer(eigen, await totControle(eigen, { soort: "werkzoekenden", bytes: lijst(rij("C1"), rij("C2")) }));
    expect(await gevonden("werkzoekenden", eigen)).toEqual(["C1", "C2"]);
  });

  test("an empty cell about consent stops a row when the organisation wants that", async () => {
    const eigen = await makeSessie();
    must(await saveInstellingen(eigen, { ...STANDAARD_INSTELLINGEN, toestemmingLeeg: "stop" }));
    const id = await totControle(eigen, { soort: "werkzoekenden", bytes: lijst(rij("C1", { 8: null }), rij("C2")) });
    expect(must(await readLevering(eigen, id)).uitslag?.samenvatting).toMatchObject({ goed: 1, fout: 1 });
  });
});
