import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { decodeTekst } from "./codering";
import { readCsv } from "./csv";
import { kiesScheidingsteken } from "./csv-scheiding";
import { collect, pieces } from "./testing/stroom";

const read = async (text: string, size = 1e9) => (await collect(readCsv(decodeTekst(pieces(Buffer.from(text), size))))).map(({ cellen }) => cellen);

describe("csv", () => {
  it.each([";", ",", "\t", "|"])("finds the separator %j", (teken) => {
    expect(kiesScheidingsteken(["id", "naam, voornaam; of zo", "plaats"].map((veld) => `"${veld}"`).join(teken) + `\n1${teken}a${teken}b\n`)).toBe(teken);
  });

  it("takes the separator that Excel's first line names, and that line for none", async () => {
    const rijen = await collect(readCsv(decodeTekst(pieces(Buffer.from("sep=;\r\na;b,c\r\n1;2,5\r\n")))));
    expect(rijen).toEqual([{ vorm: "tabel", nummer: 2, cellen: ["a", "b,c"] }, { vorm: "tabel", nummer: 3, cellen: ["1", "2,5"] }]);
  });

  it("reads quotes, line ends in cells, empty lines and all line ends", async () => {
    expect(await read('a;b\r\n"x;""y""\n2";z\r\n\r\n;\nlaatste;1')).toEqual([["a", "b"], ['x;"y"\n2', "z"], ["laatste", "1"]]);
    expect(await read("a,b\rc,d\re,f")).toEqual([["a", "b"], ["c", "d"], ["e", "f"]]);
  });

  it.each<[string, Buffer]>([
    ["UTF-8", Buffer.from("naam;café €\n")],
    ["UTF-8 with BOM", Buffer.from("\uFEFFnaam;café €\n")],
    ["UTF-16 LE", Buffer.from("\uFEFFnaam;café €\n", "utf16le")],
    ["UTF-16 BE", Buffer.from("\uFEFFnaam;café €\n", "utf16le").swap16()],
    ["Windows-1252", Buffer.from([...Buffer.from("naam;caf"), 0xe9, 0x20, 0x80, 0x0a])],
  ])("reads %s, in pieces of any size", async (_, bytes) => {
    for (const size of [1, 2, 3, 7, 1000]) expect((await collect(readCsv(decodeTekst(pieces(bytes, size))))).map(({ cellen }) => cellen)).toEqual([["naam", "café €"]]);
  });

  it("refuses a quote that is never closed, too many columns and bytes that are no text", async () => {
    await expect(read(`a;b\n"${"x\n".repeat(20_000)}`)).rejects.toThrow(/aanhalingsteken/);
    await expect(read("x;".repeat(301) + "x")).rejects.toThrow(/kolommen/);
    await expect(read("a;b\0c")).rejects.toThrow(/leesbare tekst/);
    expect((await read(`a;b${";".repeat(5000)}\n`))[0]).toEqual(["a", "b"]);
  });

  it("gives back what papaparse writes, however the file is cut", async () => {
    const veld = fc.string({ unit: fc.constantFrom("a", "é", ";", ",", '"', "\n", "\r", " ", "\t", "1"), maxLength: 8 });
    const rij = fc.tuple(fc.constantFrom("id1", "2"), veld, veld);
    await fc.assert(
      fc.asyncProperty(fc.array(rij, { minLength: 1, maxLength: 20 }), fc.constantFrom(";", ",", "\t"), fc.integer({ min: 1, max: 50 }), async (rijen, delimiter, size) => {
        const kop = ["kolom een", "kolom twee", "kolom drie"];
        const text = `sep=${delimiter}\r\n` + Papa.unparse([kop, ...rijen], { delimiter, quotes: true });
        const gelezen = (await read(text, size)).map((cellen) => [...cellen.map((cel) => cel ?? ""), "", ""].slice(0, 3));
        expect(gelezen).toEqual([kop, ...rijen]);
      }),
      { numRuns: 200 },
    );
  });

  it("never throws anything but a refusal", async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (bytes) => {
      await collect(readCsv(decodeTekst(pieces(Buffer.from(bytes), 16)))).catch((error: unknown) => expect(error).toHaveProperty("weigering"));
    }), { numRuns: 300 });
  });
});
