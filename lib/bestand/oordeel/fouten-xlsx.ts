import { createExcelFile, Workbook } from "excel-builder-vanilla";
import { CONTROLEKOP } from "../kolommen/indeling";
import type { Cel, Tabelrij } from "../lezen/rij";
import type { Rijmelding } from "./melding";

/** A row of the file with what is to be said about it. */
export interface RijMetMeldingen {
  readonly rij: Tabelrij;
  readonly meldingen: readonly Rijmelding[];
}

const KOPPEN = [`${CONTROLEKOP} fouten (rij niet aangeleverd)`, `${CONTROLEKOP} let op (rij wel aangeleverd)`] as const;
const MAX_TEKENS = 32_767;
const DAG = /^\d{4}-\d{2}-\d{2}$/;
const EPOCH = Date.UTC(1899, 11, 30);

/** What XML can't hold is left out. */
const clean = (text: string): string => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "").slice(0, MAX_TEKENS);

type Vlak = "fout" | "let op" | "gewoon" | "kop";
type Stijlen = Readonly<Record<Vlak, number>> & { readonly dag: Readonly<Record<Vlak, number>> };

function createStijlen({ styleSheet }: Workbook): Stijlen {
  const id = (style: object): number => (styleSheet.createFormat(style) as { id: number }).id;
  const fill = (color: string) => ({ fill: { type: "pattern", patternType: "solid", fgColor: color } });
  const alignment = { vertical: "top", wrapText: true };
  const vlakken: Record<Vlak, object> = { fout: fill("FFF9D0D0"), "let op": fill("FFFDF0C4"), gewoon: {}, kop: { font: { bold: true } } };
  const make = (extra: object): Record<Vlak, number> => ({ fout: id({ ...vlakken.fout, alignment, ...extra }), "let op": id({ ...vlakken["let op"], alignment, ...extra }), gewoon: id({ alignment, ...extra }), kop: id({ ...vlakken.kop, alignment, ...extra }) });
  return { ...make({}), dag: make({ format: "dd-mm-yyyy" }) };
}

function toCell(cel: Cel, vlak: Vlak, stijlen: Stijlen) {
  if (typeof cel === "number") return { value: cel, metadata: { type: "number", style: stijlen[vlak] } };
  const text = cel === null ? "" : typeof cel === "boolean" ? (cel ? "ja" : "nee") : cel;
  if (DAG.test(text)) return { value: Math.round((Date.parse(`${text}T00:00:00Z`) - EPOCH) / 86_400_000), metadata: { type: "number", style: stijlen.dag[vlak] } };
  return { value: clean(text), metadata: { type: "text", style: stijlen[vlak] } };
}

const uitleg = (meldingen: readonly Rijmelding[], ernst: Rijmelding["ernst"]): string => meldingen.filter((melding) => melding.ernst === ernst).map(({ veld, melding }) => `${veld}: ${melding}`).join("\n");

/**
 * The delivered table once more as Excel: every row in its place, cells with an error red and with a warning yellow, and two columns with
 * the reasons behind it. The corrected file can be delivered as it is: those columns are known. Rows must come without BSN. Texts are
 * texts, whatever they begin with: nothing is executed.
 */
export async function toFoutenXlsx(rijen: readonly RijMetMeldingen[], koprij: number | null): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new Workbook();
  // The library keeps texts as keys of an object: without a prototype "constructor" is a text like any other.
  workbook.sharedStrings.strings = Object.create(null) as Record<string, number>;
  const stijlen = createStijlen(workbook);
  const sheet = workbook.createWorksheet({ name: "Controle" });
  const breedte = rijen.reduce((most, { rij }) => Math.max(most, rij.cellen.length), 0);
  const bestaand = (rijen.find(({ rij }) => rij.nummer === koprij)?.rij.cellen ?? []).findIndex((cel) => typeof cel === "string" && cel.startsWith(CONTROLEKOP));
  const eind = bestaand === -1 ? breedte : bestaand;
  const data: ReturnType<typeof toCell>[][] = [];
  for (const { rij, meldingen } of rijen) {
    while (data.length < rij.nummer - 1 && data.length < 1_048_575) data.push([]);
    data.push(toRegel(rij, meldingen, eind, rij.nummer === koprij, stijlen));
  }
  sheet.setData(data);
  sheet.setColumns([...Array.from({ length: eind }, () => ({ width: 18 })), { width: 70 }, { width: 70 }]);
  workbook.addWorksheet(sheet);
  return new Uint8Array(await createExcelFile(workbook, "Uint8Array"));
}

function toRegel({ cellen }: Tabelrij, meldingen: readonly Rijmelding[], eind: number, isKop: boolean, stijlen: Stijlen) {
  const vlakken = new Map<number, Vlak>();
  for (const { kolom, ernst } of meldingen) if (kolom !== null && vlakken.get(kolom) !== "fout") vlakken.set(kolom, ernst === "fout" ? "fout" : "let op");
  const waarden = Array.from({ length: eind }, (_, at) => toCell(cellen[at] ?? null, isKop ? "kop" : (vlakken.get(at) ?? "gewoon"), stijlen));
  const [fouten, letOp] = isKop ? KOPPEN : [uitleg(meldingen, "fout"), uitleg(meldingen, "waarschuwing")];
  return [...waarden, toCell(fouten, isKop ? "kop" : fouten === "" ? "gewoon" : "fout", stijlen), toCell(letOp, isKop ? "kop" : letOp === "" ? "gewoon" : "let op", stijlen)];
}
