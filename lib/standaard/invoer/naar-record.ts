import { toBeroepsUri } from "../beroepscode";
import { binnenLijst, type Invoer, plekVan, type Regel, type Veldvorm } from "./invoer";

type Deel = Record<string, unknown>;

/**
 * What was typed, as a record of the standard: what is empty is left out, numbers become numbers, a postcode gets its one
 * spelling. What can't be read stays the text it was, for the schema to refuse.
 */
export function toRecord(velden: readonly Veldvorm[], invoer: Invoer): Deel {
  const record: Deel = {};
  for (const veld of velden) {
    const plek = plekVan(veld);
    if (plek === "waarden") put(record, veld.pad, read(veld, invoer.waarden[veld.pad] ?? ""));
    if (plek === "keuzes") putLijst(record, veld, invoer.keuzes[veld.pad] ?? []);
  }
  for (const lijst of new Set(velden.flatMap((veld) => veld.lijst ?? []))) {
    const eigen = velden.filter((veld) => veld.lijst === lijst);
    const elementen = (invoer.regels[lijst] ?? []).map((regel) => toElement(eigen, regel)).filter((element) => Object.keys(element).length > 0);
    if (elementen.length > 0) put(record, lijst, elementen);
  }
  return record;
}

function toElement(velden: readonly Veldvorm[], regel: Regel): Deel {
  const element: Deel = {};
  for (const veld of velden) {
    const naam = binnenLijst(veld);
    const text = regel[naam] ?? "";
    if (naam.endsWith("[]")) put(element, naam.slice(0, -2), splitMeer(text).length > 0 ? splitMeer(text) : undefined);
    else put(element, naam, read(veld, text));
  }
  return element;
}

/** Telephone numbers and e-mail addresses of one contact are typed in one box. */
const splitMeer = (text: string): string[] => text.split(/[,;\n]/).map((deel) => deel.trim()).filter(Boolean);

function putLijst(record: Deel, veld: Veldvorm, keuzes: readonly string[]): void {
  const [lijst = "", naam = ""] = veld.pad.split(/\[\]\.?/);
  const waarden = keuzes.flatMap((keuze) => read(veld, keuze) ?? []);
  if (waarden.length > 0) put(record, lijst, naam === "" ? waarden : waarden.map((waarde) => ({ [naam]: waarde })));
}

function put(record: Deel, pad: string, waarde: unknown): void {
  if (waarde === undefined) return;
  const [naam = "", ...rest] = pad.split(".");
  if (rest.length === 0) return void (record[naam] = waarde);
  const kind: Deel = { ...(record[naam] as Deel | undefined) };
  put(kind, rest.join("."), waarde);
  record[naam] = kind;
}

function read({ pad, type, getal }: Veldvorm, typed: string): string | number | undefined {
  const text = typed.trim();
  if (text === "") return undefined;
  if (getal) return /^\d{1,9}$/.test(text) ? Number(text) : text;
  if (type === "beroep") return /^\d{1,10}$/.test(text) ? toBeroepsUri(text) : text;
  if (type === "url") return /^[a-z][a-z+.-]*:/i.test(text) || !text.includes(".") ? text : `https://${text}`;
  return /postcode$/i.test(pad) ? text.replace(/\s+/g, "").toUpperCase() : text;
}
