import fc from "fast-check";
import { expect, it } from "vitest";
import { codeerBeroepen } from "@/lib/bestand/coderen/beroepen";
import { GEEN_BESLISSINGEN } from "@/lib/bestand/coderen/beslissingen";
import { instellingenSchema } from "@/lib/bestand/kolommen/indeling";
import { stelIndelingVoor } from "@/lib/bestand/kolommen/voorstel";
import type { Bronrij } from "@/lib/bestand/lezen/rij";
import { pieces } from "@/lib/bestand/lezen/testing/stroom";
import { maakXlsx } from "@/lib/bestand/lezen/testing/xlsx-maken";
import { beoordeelBestand, verzamelBeroepen } from "@/lib/bestand/oordeel/beoordeel-bestand";
import { codeer, pseudoniemenVoor } from "@/lib/bestand/oordeel/testing/leveren";
import { bereidVoor } from "@/lib/bestand/oordeel/voorbereiden";
import { fromBeroepsUri, toBeroepsUri } from "@/lib/standaard/beroepscode";
import type { Soort } from "@/lib/standaard/soort";
import { bestook, expectUnpolluted, LANG } from "./bestook";
import { bedorven, scherpeTekst, scherpeWaarde, scherpObject } from "./generatoren";

const BASIS = { instellingen: instellingenSchema.parse({}), beslissingen: GEEN_BESLISSINGEN, toUri: toBeroepsUri, toBocCode: fromBeroepsUri, vandaag: "2026-11-22" };

/** A file through every step of a delivery: refused in words, or read, mapped, coded and judged to its last row. */
async function leverIn(bytes: Uint8Array, soort: Soort): Promise<void> {
  const rijen: Bronrij[] = [];
  const pseudoniemen = pseudoniemenVoor(soort);
  const voorbereid = await bereidVoor({ stroom: pieces(bytes, 4096) }, { soort, pseudoniemen, bewaar: (rij) => void rijen.push(rij) });
  if (!voorbereid.ok) return expect(voorbereid.error.melding).toMatch(/^[A-Z].+\./);
  const indeling = voorbereid.value.peiling && stelIndelingVoor(soort, voorbereid.value.peiling).indeling;
  const beroepen = await codeerBeroepen(await verzamelBeroepen(rijen, indeling), GEEN_BESLISSINGEN, codeer);
  const oordeel = beoordeelBestand(rijen, { soort, indeling, bezwaren: new Set(), context: { ...BASIS, beroepen, pseudoniemen } });
  let geteld = 0;
  for await (const _ of oordeel.rijen) geteld += 1;
  expect(geteld).toBeLessThanOrEqual(rijen.length);
}

const KOPPEN = ["id", "Functie", "Omschrijving", "Postcode", "Plaats", "Uren", "Rijbewijs", "Vervoer", "Sluitingsdatum", "Contract", "Opleidingsniveau", "Taal", "BSN", "Toestemming", "E-mail", "Telefoon", "Website", "Competenties", "Soort werk", "Beschikbaar vanaf"];
const soort = fc.constantFrom<Soort[]>("vacatures", "werkzoekenden");
const kop = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...KOPPEN) }, { weight: 1, arbitrary: scherpeTekst });
const tabel = fc.tuple(fc.array(kop, { minLength: 1, maxLength: 10 }), fc.array(fc.array(scherpeTekst, { maxLength: 11 }), { maxLength: 6 })).map(([koppen, rijen]) => [koppen, ...rijen]);

const scheiding = fc.constantFrom(";", ",", "\t", "|");
const aangehaald = (text: string, soms: boolean): string => (soms ? `"${text.replaceAll('"', '""')}"` : text);
const csv = fc.tuple(tabel, scheiding, fc.boolean(), fc.constantFrom("\n", "\r\n", "\r")).map(([rijen, teken, quote, einde]) => Buffer.from(rijen.map((rij) => rij.map((cel) => aangehaald(cel, quote)).join(teken)).join(einde)));

/** Bytes changed here and there: a file that was damaged, or made to look like another. */
const beschadigd = (goed: fc.Arbitrary<Buffer>) =>
  fc.tuple(goed, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 12 }), fc.option(fc.nat(), { freq: 3 })).map(([bytes, wijzigingen, tot]) => {
    const copy = Buffer.from(tot === null ? bytes : bytes.subarray(0, tot % (bytes.length + 1)));
    for (const [plaats, byte] of wijzigingen) if (copy.length > 0) copy[plaats % copy.length] = byte;
    return copy;
  });

/** What XML can hold; a real Excel holds nothing else. */
const celtekst = scherpeTekst.map((text) => text.replaceAll(/[^\t\n\x20-\ud7ff\ue000-\ufffd]/g, "").slice(0, 3000));
const cel = fc.oneof<fc.Arbitrary<string | number | boolean | null>[]>(celtekst, celtekst, fc.double(), fc.integer(), fc.boolean(), fc.constant(null));
const blad = fc.tuple(fc.array(kop.map((text) => text.replaceAll(/[^\t\n\x20-\ud7ff]/g, "")), { minLength: 1, maxLength: 8 }), fc.array(fc.array(cel, { maxLength: 9 }), { maxLength: 5 }));
const xlsx = blad.map(([koppen, rijen]) => maakXlsx([{ naam: "Blad1", rijen: [koppen, ...rijen] }]));

/** Parts of the package replaced by what shouldn't stand there: other entities, other places, nonsense. */
const kwaadXml = fc.constantFrom(
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row r="1"><c r="A1"><v>&y;</v></c></row></sheetData></worksheet>',
  '<worksheet><sheetData><row r="999999999"><c r="ZZZZZ1"><v>1</v></c></row></sheetData></worksheet>',
  '<worksheet><sheetData><row r="-1"><c r="A0" t="s"><v>-5</v></c><c r="A1" s="99999"><v>1e400</v></c></row></sheetData></worksheet>',
  `${"<a>".repeat(2000)}`, "", "geen xml", "<worksheet><sheetData><row><c><v>",
);
const DELEN = ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels", "../../../../tmp/uitbraak.xml", "/etc/uitbraak", "xl/../../uitbraak.xml"];
const kwaadXlsx = fc.tuple(blad, fc.constantFrom(...DELEN), fc.oneof(kwaadXml, celtekst)).map(([[koppen, rijen], deel, inhoud]) => maakXlsx([{ naam: "Blad1", rijen: [koppen, ...rijen] }], { [deel]: inhoud }));

const vacature = fc.constant([{ idVacature: "v-1", naamVacature: "Kok", adres: { postcode: "5503AB" }, beroep: { codeBeroepsnaam: "urn:nl:uwv:boc:100" }, rijbewijs: [{ codeSoortRijbewijs: "B" }], sluitingsDatumVacature: "2026-12-31" }]);
const profiel = fc.constant([{ idWerkzoekende: "w-1", bemiddelingsberoep: [{ codeBeroepsnaam: "urn:nl:uwv:boc:100" }], mobiliteit: { bemiddelingspostcode: "5503AB", maximaleReisafstand: 20 }, werktijden: { aantalWerkurenPerWeekMaximaal: 24 } }]);
const json = fc.oneof(bedorven(vacature), bedorven(profiel), fc.array(scherpObject, { maxLength: 4 }), scherpeWaarde).map((value) => Buffer.from(JSON.stringify(value) ?? ""));

const bytes = fc.uint8Array({ maxLength: 3000 }).map((array) => Buffer.from(array));
const vermomd = fc.tuple(fc.constantFrom("PK\u0003\u0004", "\ufeff", "{", "[{", "\u00d0\u00cf\u0011\u00e0", "%PDF-1.7", "<html>"), bytes).map(([begin, rest]) => Buffer.concat([Buffer.from(begin, "latin1"), rest]));

it.each<[naam: string, bestand: fc.Arbitrary<Buffer>, aantal: number]>([
  ["CSV", csv, 9000],
  ["CSV, damaged", beschadigd(csv), 5000],
  ["Excel", xlsx, 4000],
  ["Excel, damaged", beschadigd(xlsx), 5000],
  ["Excel with other parts in it", kwaadXlsx, 3000],
  ["JSON of the standard, spoiled", json, 9000],
  ["JSON, damaged", beschadigd(json), 5000],
  ["bytes", bytes, 2500],
  ["bytes that begin like something", vermomd, 2500],
])("%s through every step of a delivery", async (naam, bestand, aantal) => {
  await bestook(`file: ${naam}`, fc.tuple(bestand, soort), aantal, ([inhoud, welke]) => leverIn(inhoud, welke));
  expectUnpolluted();
}, LANG);
