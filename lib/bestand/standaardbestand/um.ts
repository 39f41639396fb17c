import type { Soort } from "@/lib/standaard/soort";

type Velden = Readonly<Record<string, unknown>>;

/** Codes of the register for an occupation in words; empty when it isn't coded. */
export type CodesVan = (woorden: string) => readonly string[];

const isObject = (value: unknown): value is Velden => typeof value === "object" && value !== null && !Array.isArray(value);

/** What the flat fields of an occupation say, as v2 has it; null when there are none. A code goes before words. */
function readBeroep({ codeBeroepsnaam, naamBeroepOngecodeerd, omschrijvingBeroepsnaam }: Velden, codesVan: CodesVan): Velden | null {
  const code = codeBeroepsnaam === undefined || codeBeroepsnaam === "" ? (typeof naamBeroepOngecodeerd === "string" ? codesVan(naamBeroepOngecodeerd)[0] : undefined) : typeof codeBeroepsnaam === "number" ? String(codeBeroepsnaam) : codeBeroepsnaam;
  if (code !== undefined) return { beroepsnaamGecodeerd: { codeBeroepsnaam: code, ...(omschrijvingBeroepsnaam === undefined ? {} : { omschrijvingBeroepsnaam }) } };
  return naamBeroepOngecodeerd === undefined ? null : { beroepsnaamOngecodeerd: { naamBeroepOngecodeerd } };
}

function readOpleiding({ codeOpleidingsnaam, omschrijvingOpleidingsnaam, naamOpleidingOngecodeerd, omschrijvingOpleiding, ...rest }: Velden): Velden {
  if (codeOpleidingsnaam !== undefined) return { ...rest, opleidingsnaam: { opleidingsnaamGecodeerd: { codeOpleidingsnaam, ...(omschrijvingOpleidingsnaam === undefined ? {} : { omschrijvingOpleidingsnaam }) } } };
  if (naamOpleidingOngecodeerd !== undefined) return { ...rest, opleidingsnaam: { opleidingsnaamOngecodeerd: { naamOpleidingOngecodeerd, ...(omschrijvingOpleiding === undefined ? {} : { omschrijvingOpleiding }) } } };
  return rest;
}

/** Restates a record of the older form in v2: flat occupations and opleidingen get their place. Anything else stays as it is. */
export function umToV2(soort: Soort, record: Velden, codesVan: CodesVan): Velden {
  const { codeBeroepsnaam, naamBeroepOngecodeerd, omschrijvingBeroepsnaam, ...rest } = restate(record, "", codesVan) as Velden;
  const beroep = readBeroep({ codeBeroepsnaam, naamBeroepOngecodeerd, omschrijvingBeroepsnaam }, codesVan);
  if (!beroep) return rest;
  return soort === "vacatures" ? { ...rest, beroep } : { ...rest, bemiddelingsberoep: [beroep] };
}

function restate(value: unknown, ouder: string, codesVan: CodesVan): unknown {
  if (Array.isArray(value)) return value.map((child) => restate(child, ouder, codesVan));
  if (!isObject(value)) return value;
  if (ouder === "beroepsnaamGecodeerd" || ouder === "beroepsnaamOngecodeerd" || ouder === "opleidingsnaam") return ouder === "opleidingsnaam" && !("opleidingsnaamGecodeerd" in value || "opleidingsnaamOngecodeerd" in value) ? readOpleiding(value).opleidingsnaam : value;
  const children: Velden = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, restate(child, key, codesVan)]));
  if (ouder === "opleiding") return readOpleiding(children);
  // Flat fields of the record itself are placed by umToV2.
  return ouder === "" ? children : (readBeroep(children, codesVan) ?? children);
}

/** Occupations in words anywhere in a record, to be coded. */
export function beroepenInWoorden(value: unknown, diepte = 0): string[] {
  if (diepte > 12) return [];
  if (Array.isArray(value)) return value.flatMap((child) => beroepenInWoorden(child, diepte + 1));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => (key === "naamBeroepOngecodeerd" && typeof child === "string" ? [child] : beroepenInWoorden(child, diepte + 1)));
}
