import { createExcelFile, Table, Workbook, type Worksheet } from "excel-builder-vanilla";
import { merkregel, type Cel, type Herkomst, type Kolom, type Uitvoer, type Werkblad } from "./werkblad";

const DAG_MS = 86_400_000;
/** Day 0 of Excel, with the leap day of 1900 that never was. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
/** Longest text of a cell. */
const MAX_TEKENS = 32_767;
const BREEDTE: Readonly<Record<Kolom["type"], number>> = { tekst: 28, getal: 12, datum: 13 };

/** What XML can't hold is left out: a source may deliver anything. */
const clean = (text: string): string => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "").slice(0, MAX_TEKENS);

/** The number by which Excel knows a day; null when it is none. */
export function toSerial(day: string): number | null {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(moment) ? null : Math.round((moment - EXCEL_EPOCH) / DAG_MS);
}

/**
 * The export as a workbook: the question first, then results and details, each as a table with a frozen, filterable heading.
 * Numbers are numbers and dates are dates; a text is always a text, whatever it begins with, so that nothing is executed.
 */
export async function toXlsx(uitvoer: Uitvoer): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new Workbook();
  // The library keeps texts as keys of an object: without a prototype "constructor" is a text like any other.
  workbook.sharedStrings.strings = Object.create(null) as Record<string, number>;
  const stijlen = createStijlen(workbook);
  addVraagblad(workbook, uitvoer, stijlen);
  for (const werkblad of [uitvoer.resultaten, uitvoer.details]) if (werkblad) addWerkblad(workbook, werkblad, uitvoer.herkomst, stijlen);
  return new Uint8Array(await createExcelFile(workbook, "Uint8Array"));
}

type Stijlen = ReturnType<typeof createStijlen>;

function createStijlen({ styleSheet }: Workbook) {
  const top = { vertical: "top" } as const;
  const id = (style: object): number => (styleSheet.createFormat(style) as { id: number }).id;
  return {
    kop: id({ font: { bold: true, color: "FFFFFFFF" }, fill: { type: "pattern", patternType: "solid", fgColor: "FF0B5563" }, alignment: { vertical: "center", wrapText: true } }),
    vet: id({ font: { bold: true }, alignment: top }),
    tekst: id({ alignment: { ...top, wrapText: true } }),
    getal: id({ alignment: top, format: "General" }),
    datum: id({ alignment: top, format: "dd-mm-yyyy" }),
  };
}

function toCell(cel: Cel | undefined, type: Kolom["type"], stijlen: Stijlen) {
  const serial = type === "datum" && typeof cel === "string" ? toSerial(cel) : null;
  if (serial !== null) return { value: serial, metadata: { type: "number", style: stijlen.datum } };
  if (typeof cel === "number") return { value: cel, metadata: { type: "number", style: stijlen.getal } };
  return { value: clean(cel ?? ""), metadata: { type: "text", style: stijlen.tekst } };
}

/** Kenmerk and "verwijderen voor" on every printed page; an ampersand would begin a code. */
function markPages(sheet: Worksheet, herkomst: Herkomst): void {
  sheet.setPageOrientation("landscape");
  sheet.setHeader([clean(merkregel(herkomst)).replaceAll("&", "&&"), "", ""]);
  sheet.setFooter(["Persoonsgegevens: niet verder verspreiden dan nodig is", "", "&P van &N"]);
}

function addVraagblad(workbook: Workbook, { herkomst, vraag }: Uitvoer, stijlen: Stijlen): void {
  const sheet = workbook.createWorksheet({ name: "Vraag" });
  const regels: [string, string, Kolom["type"]][] = [
    ["Kenmerk", herkomst.kenmerk, "tekst"],
    ["Gevraagd op", herkomst.gevraagdOp, "datum"],
    ["Uitgevoerd op", herkomst.uitgevoerdOp, "datum"],
    ["Verwijderen voor", herkomst.verwijderenVoor, "datum"],
    ...vraag.map(([label, waarde]): [string, string, Kolom["type"]] => [label, waarde, "tekst"]),
  ];
  sheet.setData(regels.map(([label, waarde, type]) => [{ value: label, metadata: { type: "text", style: stijlen.vet } }, toCell(waarde, type, stijlen)]));
  sheet.setColumns([{ width: 24 }, { width: 80 }]);
  markPages(sheet, herkomst);
  workbook.addWorksheet(sheet);
}

function addWerkblad(workbook: Workbook, { naam, kolommen, rijen }: Werkblad, herkomst: Herkomst, stijlen: Stijlen): void {
  const sheet = workbook.createWorksheet({ name: naam });
  const kop = kolommen.map((kolom) => ({ value: clean(kolom.kop), metadata: { type: "text", style: stijlen.kop } }));
  sheet.setData([kop, ...rijen.map((rij) => kolommen.map(({ type }, index) => toCell(rij[index], type, stijlen)))]);
  sheet.setColumns(kolommen.map(({ type, breedte }) => ({ width: breedte ?? BREEDTE[type] })));
  // The place and the name of a result stay in sight too.
  sheet.sheetView.pane.state = "frozen";
  sheet.sheetView.pane.freezePane(2, 1, "C2");
  markPages(sheet, herkomst);
  workbook.addWorksheet(sheet);
  workbook.setPrintTitleTop(naam, 1);
  // A table needs a row below its heading.
  if (rijen.length > 0) addTabel(workbook, sheet, kolommen, rijen.length);
}

function addTabel(workbook: Workbook, sheet: Worksheet, kolommen: readonly Kolom[], aantal: number): void {
  const tabel = new Table({ name: sheet.name, displayName: sheet.name });
  tabel.styleInfo = { themeStyle: "TableStyleLight1", showRowStripes: true };
  const eind = [kolommen.length, aantal + 1];
  tabel.setReferenceRange([1, 1], eind);
  tabel.addAutoFilter([1, 1], eind);
  tabel.setTableColumns(kolommen.map(({ kop }) => clean(kop)));
  sheet.addTable(tabel);
  workbook.addTable(tabel);
}
