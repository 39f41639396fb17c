import type { Cel, Kolom, Uitvoer } from "./werkblad";
import { toDutchDay } from "./werkblad";

/** Excel takes a text that begins like this for a formula, full-width forms included (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text that no spreadsheet will execute: an apostrophe in front says that it is text. */
export const neutralise = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** A field between quotes where it needs them. */
export const quote = (text: string): string => (/[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A number with a decimal comma and a day the Dutch way: what Excel reads as such where a semicolon separates. */
function toField(cel: Cel | undefined, { type }: Kolom): string {
  if (cel === null || cel === undefined) return "";
  if (typeof cel === "number") return String(cel).replace(".", ",");
  return quote(neutralise(type === "datum" && /^\d{4}-\d{2}-\d{2}$/.test(cel) ? toDutchDay(cel) : cel));
}

const BOM = "\uFEFF";

/**
 * The results as CSV for Excel in Dutch: semicolons, UTF-8 with BOM, CRLF. Details stand behind the row they belong to; every
 * row carries kenmerk, day and "verwijderen voor", since a CSV has no other place for them.
 */
export function toCsv({ herkomst, resultaten, details }: Uitvoer): string {
  const [sleutel, ...detailkolommen] = details?.kolommen ?? [];
  const detailVan = new Map(details?.rijen.map(([plaats, ...rest]) => [plaats, rest]));
  const merk: [Kolom, string][] = [
    [{ kop: "Kenmerk", type: "tekst" }, herkomst.kenmerk],
    [{ kop: "Gevraagd op", type: "datum" }, herkomst.gevraagdOp],
    [{ kop: "Verwijderen voor", type: "datum" }, herkomst.verwijderenVoor],
  ];
  const kolommen = [...resultaten.kolommen, ...(sleutel ? detailkolommen : []), ...merk.map(([kolom]) => kolom)];
  const rijen = resultaten.rijen.map((rij) => [...rij, ...(detailVan.get(rij[0] ?? null) ?? detailkolommen.map(() => null)), ...merk.map(([, waarde]) => waarde)]);
  const regels = [kolommen.map(({ kop }) => quote(neutralise(kop))), ...rijen.map((rij) => kolommen.map((kolom, index) => toField(rij[index], kolom)))];
  return BOM + regels.map((regel) => regel.join(";")).join("\r\n") + "\r\n";
}
