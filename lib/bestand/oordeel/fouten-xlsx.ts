import { strToU8, Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { isControlekop } from "../kolommen/indeling";
import type { Tabelrij } from "../lezen/rij";
import { CONTROLEKOLOMMEN, createRegelmaker } from "./fouten-xlsx-regel";
import type { Rijmelding } from "./melding";

/** A row of the file with what is to be said about it. */
export interface RijMetMeldingen {
  readonly rij: Tabelrij;
  readonly meldingen: readonly Rijmelding[];
}

interface Koppen {
  readonly koprij: number | null;
  readonly koppen: readonly string[];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org";
const fill = (color: string): string => `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`;
const xf = (numFmt: number, font: number, vulling: number): string => `<xf numFmtId="${numFmt}" fontId="${font}" fillId="${vulling}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`;
/** By `numFmt`: plain, then a day. Each: gewoon, fout, let op, kop. Style 0 is that of an empty cell. */
const XFS = [0, 164].flatMap((numFmt) => [xf(numFmt, 0, 0), xf(numFmt, 0, 2), xf(numFmt, 0, 3), xf(numFmt, 1, 0)]);

const DELEN: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${OFFICE}/spreadsheetml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships"><sheets><sheet name="Controle" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml": `<styleSheet xmlns="${OFFICE}/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill("FFF9D0D0")}${fill("FFFDF0C4")}</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${XFS.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${XFS.join("")}</cellXfs></styleSheet>`,
};

const col = (van: number, tot: number, breedte: number): string => (tot < van ? "" : `<col min="${van}" max="${tot}" width="${breedte}" customWidth="1"/>`);

/**
 * The delivered table once more as Excel, in pieces: every row in its place, cells with an error red and with a warning yellow, and two
 * columns with the reasons behind it. The corrected file can be delivered as it is: those columns are known. Rows must come without BSN.
 * Texts are texts, whatever they begin with: nothing is executed.
 */
export async function* toFoutenXlsx(rijen: AsyncIterable<RijMetMeldingen> | Iterable<RijMetMeldingen>, { koprij, koppen }: Koppen): AsyncGenerator<Uint8Array> {
  const klaar: Uint8Array[] = [];
  const zip = new Zip((error, stuk) => {
    if (error) throw error;
    klaar.push(stuk);
  });
  for (const [naam, inhoud] of Object.entries(DELEN)) {
    const deel = new ZipPassThrough(naam);
    zip.add(deel);
    deel.push(strToU8(XML + inhoud), true);
  }
  const blad = new ZipDeflate("xl/worksheets/sheet1.xml", { level: 6 });
  zip.add(blad);
  const bestaand = koppen.findIndex(isControlekop);
  const eind = bestaand === -1 ? koppen.length : bestaand;
  blad.push(strToU8(`${XML}<worksheet xmlns="${OFFICE}/spreadsheetml/2006/main"><cols>${col(1, eind, 18)}${col(eind + 1, eind + CONTROLEKOLOMMEN, 70)}</cols><sheetData>`));
  const maakRegel = createRegelmaker(koprij, eind);
  for await (const { rij, meldingen } of rijen) {
    blad.push(strToU8(maakRegel(rij, meldingen)));
    yield* klaar.splice(0);
  }
  blad.push(strToU8("</sheetData></worksheet>"), true);
  zip.end();
  yield* klaar.splice(0);
}
