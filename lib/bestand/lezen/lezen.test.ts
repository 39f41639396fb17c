import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GRENZEN } from "./grenzen";
import { leesBestand } from "./lezen";
import { alleWeigeringen, BestandGeweigerd } from "./weigering";
import { collect, pieces } from "./testing/stroom";
import { maakXlsx } from "./testing/xlsx-maken";

/** Rows of a file, or the reason why it is refused, whenever that turns out. */
async function lees(bytes: Uint8Array, totaal?: number) {
  const bestand = await leesBestand({ stroom: pieces(bytes), ...(totaal === undefined ? {} : { totaal }) });
  if (!bestand.ok) return bestand.error.reden;
  try {
    return bestand.value.vorm === "tabel" ? (await collect(bestand.value.rijen)).map(({ nummer, cellen }) => [nummer, ...cellen]) : await collect(bestand.value.rijen);
  } catch (error) {
    if (error instanceof BestandGeweigerd) return error.weigering.reden;
    throw error;
  }
}

/** An OLE container with a part of this name. */
const ole = (part: string): Buffer => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(512), Buffer.from(part, "utf16le")]);
const rij = [{ naam: "Blad1", rijen: [["id", "naam"], ["1", "x"]] }];
const blad = (sheetData: string) => ({ "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${sheetData}</sheetData></worksheet>` });

describe("an Excel file", () => {
  it("gives values with their row, days as days, digits with their zeros, formulas as their last value", async () => {
    const bytes = maakXlsx([{ naam: "Blad1", rijen: [["Titel"], [], ["id", "dag", "uren"], ["a&b", { dag: 46348 }, 24.5], [true, null, { xml: '<c r="C5"><f>SUM(A1:A2)</f><v>32</v></c>' }, { xml: '<c r="D5" s="2"><v>12345678</v></c>' }], [null, { xml: '<c r="B6"><f>NU()</f></c>' }]] }]);
    expect(await lees(bytes)).toEqual([[1, "Titel"], [3, "id", "dag", "uren"], [4, "a&b", "2026-11-22", 24.5], [5, true, null, 32, "012345678"]]);
  });

  it("reads shared texts in pieces, without reading aids", async () => {
    const bytes = maakXlsx(rij, {
      "xl/sharedStrings.xml": "<sst><si><t>een</t></si><si><r><t>tw</t></r><r><t>ee</t></r><rPh><t>NEE</t></rPh></si></sst>",
      ...blad('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>9</v></c></row>'),
    });
    expect(await lees(bytes)).toEqual([[1, "een", "twee"]]);
  });

  it("reads the fullest visible sheet and names the others", async () => {
    const bestand = await leesBestand({ stroom: pieces(maakXlsx([{ naam: "Uitleg", rijen: [["Vul in"]] }, { naam: "Data", rijen: [["a", "b"], ["1", "2"]] }, { naam: "Lijsten", rijen: [["x"], ["y"]], verborgen: true }])) });
    expect(bestand).toMatchObject({ ok: true, value: { blad: "Data", andereBladen: ["Uitleg", "Lijsten"] } });
  });

  it("doesn't mind cells without a value far away", async () => {
    expect(await lees(maakXlsx(rij, blad('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row>')))).toEqual([[1, 1]]);
  });
});

describe("what is refused, and how", () => {
  const zeros = new Uint8Array(21_000_000);
  it.each<[string, Uint8Array | (() => Uint8Array)]>([
    ["leeg", Buffer.alloc(0)],
    ["leeg", Buffer.from(" \r\n ")],
    ["leeg", maakXlsx([{ naam: "Blad1", rijen: [] }])],
    ["onbekende soort", Buffer.from("%PDF-1.7 …")],
    ["onbekende soort", Buffer.from("<html><table><tr><td>1")],
    ["onbekende soort", Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2])],
    ["geen tekst", Buffer.from([1, 2, 3, 0, 5, 6])],
    ["oude Excel", ole("Workbook")],
    ["wachtwoord", ole("EncryptedPackage")],
    ["macro's", maakXlsx(rij, { "xl/vbaProject.bin": "x" })],
    ["macro's", maakXlsx(rij, { "[Content_Types].xml": '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>' })],
    ["macro's", maakXlsx(rij, { "xl/macrosheets/sheet1.xml": "<x/>" })],
    ["Excel binair", maakXlsx(rij, { "xl/workbook.bin": "x" })],
    ["ander kantoorbestand", Buffer.from(zipSync({ "[Content_Types].xml": strToU8("<x/>"), "word/document.xml": strToU8("<x/>") }))],
    ["ander kantoorbestand", Buffer.from(zipSync({ "foto.jpg": strToU8("x") }))],
    ["geen werkblad", maakXlsx([{ naam: "Weg", rijen: [["x"]], verborgen: true }])],
    ["zipbom", () => maakXlsx(rij, { "xl/media/x": zeros })],
    ["zipbom", () => maakXlsx(rij, Object.fromEntries(Array.from({ length: 2001 }, (_, n) => [`xl/${n}`, ""])))],
    ["beschadigd", maakXlsx(rij).subarray(0, 400)],
    ["beschadigd", maakXlsx(rij, { "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row>" })],
    ["beschadigd", maakXlsx(rij, { "xl/worksheets/sheet1.xml": '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>' })],
    ["cel te lang", () => maakXlsx([{ naam: "Blad1", rijen: [["x".repeat(40_000)]] }])],
    ["cel te lang", () => maakXlsx(rij, blad(`<row><c t="str"><v>${"é".repeat(3_000_000)}</v></c></row>`))],
    ["cel te lang", () => maakXlsx(rij, { "xl/sharedStrings.xml": `<sst><si><t>${"x".repeat(40_000)}</t></si></sst>` })],
    ["te veel kolommen", maakXlsx(rij, blad('<row r="1"><c r="XFD1"><v>1</v></c></row>'))],
    ["geen JSON", Buffer.from('[{"a":1}')],
    ["JSON te diep", Buffer.from("[".repeat(100_000))],
    ["geen records", Buffer.from("[]")],
  ])("%s", async (reden, bytes) => expect(await lees(typeof bytes === "function" ? bytes() : bytes)).toBe(reden));

  it("a declared size that isn't true", async () => {
    const sheet = strToU8(`<worksheet><sheetData>${"<row/>".repeat(1_000_000)}</sheetData></worksheet>`);
    const bytes = maakXlsx(rij, { "xl/worksheets/sheet1.xml": sheet });
    // The central directory says 100 bytes for a part of six million.
    for (let at = 0; at < bytes.length - 4; at += 1) if (bytes.readUInt32LE(at) === sheet.length) bytes.writeUInt32LE(100, at);
    expect(await lees(bytes)).toBe("beschadigd");
  });

  it("too large, said or found, and too many rows", async () => {
    expect(await lees(Buffer.from("a;b"), GRENZEN.bytes.csv + 1)).toBe("te groot");
    expect(await lees(Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.alloc(GRENZEN.bytes.xlsx)]))).toBe("te groot");
    expect(await lees(Buffer.from("a;b\n1;2\n".repeat(51_000)))).toBe("te veel rijen");
  });

  it("has words that say what to do for every reason", () => {
    for (const { melding } of alleWeigeringen) expect(melding).toMatch(/Kies|Bewaar|Deel|Haal|Kort|Open|Kopieer|Zet|Laat|bewaar|niet|hoort/);
  });

  it("never throws on any bytes", async () => {
    const kop = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0x5b], [0x7b, 0x22]);
    await fc.assert(fc.asyncProperty(kop, fc.uint8Array({ maxLength: 400 }), async (begin, rest) => void (await lees(Buffer.from([...begin, ...rest])))), { numRuns: 300 });
    const goed = maakXlsx(rij);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(goed.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }), async (changes) => {
        const bytes = Buffer.from(goed);
        for (const [at, value] of changes) bytes[at] = value;
        await lees(bytes);
      }),
      { numRuns: 300 },
    );
  });
});
