import { CONTROLEKOP } from "../kolommen/indeling";
import { kolomletter, type Cel, type Tabelrij } from "../lezen/rij";
import type { Rijmelding } from "./melding";

const KOPPEN = [`${CONTROLEKOP} fouten (rij niet aangeleverd)`, `${CONTROLEKOP} let op (rij wel aangeleverd)`] as const;
/** Columns that are put behind a table. */
export const CONTROLEKOLOMMEN = KOPPEN.length;

const MAX_TEKENS = 32_767;
const DAG = /^\d{4}-\d{2}-\d{2}$/;
const DAG_MS = 86_400_000;
/** Day 0 of Excel, with the leap day of 1900 that never was. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Styles of `fouten-xlsx.ts`; four further for a day. */
const STIJL = { gewoon: 1, fout: 2, "let op": 3, kop: 4 } as const;
type Vlak = keyof typeof STIJL;
const VOOR_DAG = 4;

/** What XML can't hold is left out. */
const clean = (text: string): string => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "").slice(0, MAX_TEKENS);
const escape = (text: string): string => clean(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const getal = (plek: string, waarde: number, stijl: number): string => `<c r="${plek}" s="${stijl}"><v>${waarde}</v></c>`;

function toCell(cel: Cel, vlak: Vlak, plek: string): string {
  if (typeof cel === "number" && Number.isFinite(cel)) return getal(plek, cel, STIJL[vlak]);
  const text = cel === null ? "" : typeof cel === "boolean" ? (cel ? "ja" : "nee") : String(cel);
  const dag = DAG.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(dag)) return getal(plek, Math.round((dag - EPOCH) / DAG_MS), STIJL[vlak] + VOOR_DAG);
  return text === "" ? `<c r="${plek}" s="${STIJL[vlak]}"/>` : `<c r="${plek}" s="${STIJL[vlak]}" t="inlineStr"><is><t xml:space="preserve">${escape(text)}</t></is></c>`;
}

const uitleg = (meldingen: readonly Rijmelding[], ernst: Rijmelding["ernst"]): string => meldingen.filter((melding) => melding.ernst === ernst).map(({ veld, melding }) => `${veld}: ${melding}`).join("\n");

/** Makes the XML of a row. `eind`: columns of the table itself; our own earlier remarks behind it are left out. */
export const createRegelmaker = (koprij: number | null, eind: number) => ({ nummer, cellen }: Tabelrij, meldingen: readonly Rijmelding[]): string => {
  const isKop = nummer === koprij;
  const vlakken = new Map<number, Vlak>();
  for (const { kolom, ernst } of meldingen) if (kolom !== null && vlakken.get(kolom) !== "fout") vlakken.set(kolom, ernst === "fout" ? "fout" : "let op");
  const plek = (kolom: number): string => `${kolomletter(kolom)}${nummer}`;
  const eigen = Array.from({ length: eind }, (_, at) => toCell(cellen[at] ?? null, isKop ? "kop" : (vlakken.get(at) ?? "gewoon"), plek(at)));
  const [fouten, letOp] = isKop ? KOPPEN : [uitleg(meldingen, "fout"), uitleg(meldingen, "waarschuwing")];
  const achter = [toCell(fouten, isKop ? "kop" : fouten === "" ? "gewoon" : "fout", plek(eind)), toCell(letOp, isKop ? "kop" : letOp === "" ? "gewoon" : "let op", plek(eind + 1))];
  return `<row r="${nummer}">${eigen.join("")}${achter.join("")}</row>`;
};
