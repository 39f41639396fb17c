import { strToU8, zipSync } from "fflate";

type Waarde = string | number | boolean | null;

/** Raw XML of a cell where a test needs more than a value: `{ xml: '<c r="A1"><f>1+1</f><v>2</v></c>' }`. */
export type Testcel = Waarde | { readonly dag: number } | { readonly xml: string };

export interface Testblad {
  readonly naam: string;
  readonly rijen: readonly (readonly Testcel[])[];
  readonly verborgen?: boolean;
}

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function letter(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : letter(Math.floor(index / 26) - 1) + rest;
}

function cel(waarde: Testcel, ref: string): string {
  if (waarde === null) return "";
  if (typeof waarde === "string") return `<c r="${ref}" t="inlineStr"><is><t>${escape(waarde)}</t></is></c>`;
  if (typeof waarde === "number") return `<c r="${ref}"><v>${waarde}</v></c>`;
  if (typeof waarde === "boolean") return `<c r="${ref}" t="b"><v>${waarde ? 1 : 0}</v></c>`;
  return "dag" in waarde ? `<c r="${ref}" s="1"><v>${waarde.dag}</v></c>` : waarde.xml;
}

const blad = (rijen: Testblad["rijen"]): string =>
  `<?xml version="1.0"?><worksheet xmlns="x"><sheetData>${rijen.map((cellen, r) => (cellen.length === 0 ? "" : `<row r="${r + 1}">${cellen.map((waarde, k) => cel(waarde, `${letter(k)}${r + 1}`)).join("")}</row>`)).join("")}</sheetData></worksheet>`;

/** An Excel file as small as can be; `extra` adds or replaces parts. */
export function maakXlsx(bladen: readonly Testblad[], extra: Readonly<Record<string, string | Uint8Array>> = {}): Buffer {
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": '<Types xmlns="x"/>',
    "_rels/.rels": '<Relationships xmlns="x"><Relationship Id="r1" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": `<workbook xmlns="x" xmlns:r="y"><sheets>${bladen.map(({ naam, verborgen }, at) => `<sheet name="${escape(naam)}" sheetId="${at + 1}" r:id="s${at + 1}"${verborgen ? ' state="hidden"' : ""}/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="x">${bladen.map((_, at) => `<Relationship Id="s${at + 1}" Type="http://x/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join("")}</Relationships>`,
    "xl/styles.xml": '<styleSheet xmlns="x"><numFmts><numFmt numFmtId="164" formatCode="000000000"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    ...Object.fromEntries(bladen.map(({ rijen }, at) => [`xl/worksheets/sheet${at + 1}.xml`, blad(rijen)])),
    ...extra,
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([naam, inhoud]) => [naam, typeof inhoud === "string" ? strToU8(inhoud) : inhoud]))));
}
