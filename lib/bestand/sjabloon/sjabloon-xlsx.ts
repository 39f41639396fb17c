import { createExcelFile, Workbook, type Worksheet } from "excel-builder-vanilla";
import type { Soort } from "@/lib/standaard/soort";
import type { Sjabloonkolom } from "./kolom";
import { kolommenVacatures } from "./kolommen-vacatures";
import { kolommenWerkzoekenden } from "./kolommen-werkzoekenden";

export const sjabloonkolommen: Readonly<Record<Soort, readonly Sjabloonkolom[]>> = { vacatures: kolommenVacatures, werkzoekenden: kolommenWerkzoekenden };

const BLADNAAM: Record<Soort, string> = { vacatures: "Vacatures", werkzoekenden: "Profielen" };
const EPOCH = Date.UTC(1899, 11, 30);
const DAG = /^\d{4}-\d{2}-\d{2}$/;

type Stijlen = ReturnType<typeof createStijlen>;

function createStijlen({ styleSheet }: Workbook) {
  const id = (style: object): number => (styleSheet.createFormat(style) as { id: number }).id;
  const alignment = { vertical: "top", wrapText: true };
  return {
    kop: id({ font: { bold: true, color: "FFFFFFFF" }, fill: { type: "pattern", patternType: "solid", fgColor: "FF0B5563" }, alignment }),
    tekst: id({ alignment }),
    vet: id({ font: { bold: true }, alignment }),
    dag: id({ alignment, format: "dd-mm-yyyy" }),
  };
}

const toText = (value: string, style: number) => ({ value, metadata: { type: "text", style } });

function toCell(value: string, { tekst, dag }: Stijlen) {
  if (DAG.test(value)) return { value: (Date.parse(`${value}T00:00:00Z`) - EPOCH) / 86_400_000, metadata: { type: "number", style: dag } };
  return /^\d{1,3}$/.test(value) ? { value: Number(value), metadata: { type: "number", style: tekst } } : toText(value, tekst);
}

/** A heading stays in sight while one fills in. */
function freezeKop(sheet: Worksheet): void {
  sheet.sheetView.pane.state = "frozen";
  sheet.sheetView.pane.freezePane(0, 1, "A2");
}

function addVoorbeelden(workbook: Workbook, soort: Soort, stijlen: Stijlen): void {
  const kolommen = sjabloonkolommen[soort];
  const sheet = workbook.createWorksheet({ name: BLADNAAM[soort] });
  const rijen = [0, 1, 2].map((at) => kolommen.map(({ voorbeelden }) => toCell(voorbeelden[at] ?? "", stijlen)));
  sheet.setData([kolommen.map(({ kop }) => toText(kop, stijlen.kop)), ...rijen]);
  sheet.setColumns(kolommen.map(({ voorbeelden }) => ({ width: voorbeelden[0].length > 40 ? 50 : 20 })));
  freezeKop(sheet);
  workbook.addWorksheet(sheet);
}

function addUitleg(workbook: Workbook, soort: Soort, stijlen: Stijlen): void {
  const sheet = workbook.createWorksheet({ name: "Uitleg" });
  const toRij = ({ kop, uitleg, keuze }: Sjabloonkolom) => [toText(kop, stijlen.vet), toText(uitleg, stijlen.tekst), toText(keuze?.waarden.map(({ label }) => label).join(", ") ?? "", stijlen.tekst)];
  const koppen = ["Kolom", "Wat je invult", "Waaruit je kiest"].map((kop) => toText(kop, stijlen.kop));
  sheet.setData([koppen, ...sjabloonkolommen[soort].map(toRij)]);
  sheet.setColumns([{ width: 26 }, { width: 70 }, { width: 60 }]);
  freezeKop(sheet);
  workbook.addWorksheet(sheet);
}

/** The example file of a soort: a sheet with headings that are all recognised and three invented rows, and one that explains each column. */
export async function buildSjabloon(soort: Soort): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new Workbook();
  const stijlen = createStijlen(workbook);
  addVoorbeelden(workbook, soort, stijlen);
  addUitleg(workbook, soort, stijlen);
  return new Uint8Array(await createExcelFile(workbook, "Uint8Array"));
}
