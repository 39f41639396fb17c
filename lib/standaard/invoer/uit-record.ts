import { fromBeroepsUri } from "../beroepscode";
import { binnenLijst, type Invoer, plekVan, type Regel, type Veldvorm } from "./invoer";

/** A record of the standard as if somebody had typed it, to change or to copy it. Reads what `toRecord` writes, and every other record. */
export function toInvoer(velden: readonly Veldvorm[], record: object): Invoer {
  const waarden: Record<string, string> = {};
  const keuzes: Record<string, string[]> = {};
  const regels: Record<string, Regel[]> = {};
  for (const veld of velden) {
    const texts = textsAt(record, veld.pad, veld);
    const plek = plekVan(veld);
    if (plek === "waarden" && texts[0] !== undefined) waarden[veld.pad] = texts[0];
    if (plek === "keuzes" && texts.length > 0) keuzes[veld.pad] = texts;
  }
  for (const lijst of new Set(velden.flatMap((veld) => veld.lijst ?? []))) {
    const eigen = velden.filter((veld) => veld.lijst === lijst);
    const elementen = valuesAt(record, `${lijst}[]`).map((element) => toRegel(eigen, element));
    if (elementen.length > 0) regels[lijst] = elementen;
  }
  return { waarden, keuzes, regels };
}

const toRegel = (velden: readonly Veldvorm[], element: unknown): Regel =>
  Object.fromEntries(
    velden.flatMap((veld) => {
      const texts = textsAt(element, binnenLijst(veld), veld);
      return texts.length > 0 ? [[binnenLijst(veld), texts.join(", ")]] : [];
    }),
  );

const textsAt = (value: unknown, pad: string, { type }: Veldvorm): string[] =>
  valuesAt(value, pad)
    .filter((found) => typeof found === "number" || (typeof found === "string" && found !== ""))
    .map((found) => (type === "beroep" ? (fromBeroepsUri(String(found)) ?? String(found)) : String(found)));

function valuesAt(value: unknown, pad: string): unknown[] {
  return pad.split(".").reduce<unknown[]>((at, part) => {
    const naam = part.replaceAll("[]", "");
    const found = at.flatMap((parent) => (typeof parent === "object" && parent !== null && Object.hasOwn(parent, naam) ? [Reflect.get(parent, naam) as unknown] : []));
    return part.endsWith("[]") ? found.flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : [])) : found;
  }, [value]);
}
