import { z } from "zod";
import { bladenVan } from "./bladen";
import { codeBeroepsnaam, codelijsten, datum, uri, url } from "./bouwstenen";
import type { Soort } from "./soort";
import { vacatureBasissetSchema, vacatureSchema } from "./vacature";
import { veldenVacature } from "./velden-vacature";
import type { Veldgroep } from "./veldgroepen";
import { veldenWerkzoekende } from "./velden-werkzoekende";
import type { Waardelijst } from "./waardelijsten";
import { werkzoekendeBasissetSchema, werkzoekendeSchema } from "./werkzoekende";

/** What a value is, for those who show or ask it. */
export type Veldtype = "tekst" | "getal" | "datum" | "code" | "beroep" | "uri" | "url";

/** One attribute of a record: words from this file's neighbours, everything else from the schema. */
export interface Veld {
  /** Where it stands; a list adds `[]`: `werkgever.contactpersoon[].emailadres[]`. */
  readonly pad: string;
  readonly label: string;
  readonly groep: Veldgroep;
  /** The list of which this is one of several attributes (`taalbeheersing`); null for whatever stands alone. */
  readonly lijst: string | null;
  /** In a first answer too, or only in the detail. */
  readonly profiel: "basisset" | "detail";
  /** Whether a selectievraag can ask for it. */
  readonly zoekbaar: boolean;
  readonly type: Veldtype;
  readonly codelijst: Waardelijst | null;
  /** Whether the contract writes it as a number; else as text. */
  readonly getal: boolean;
  /** Characters of a text; null when the contract sets none. */
  readonly maxLengte: number | null;
}

const schemas = {
  vacatures: { detail: vacatureSchema, basisset: vacatureBasissetSchema, woorden: veldenVacature },
  werkzoekenden: { detail: werkzoekendeSchema, basisset: werkzoekendeBasissetSchema, woorden: veldenWerkzoekende },
} as const;

/** Every attribute of a soort, in the order of the detail screen. */
export const velden: Readonly<Record<Soort, readonly Veld[]>> = { vacatures: buildVelden("vacatures"), werkzoekenden: buildVelden("werkzoekenden") };

/** The attribute at a path. Throws on a path that the standard doesn't have: paths are written by us. */
export function veldAt(soort: Soort, pad: string): Veld {
  const veld = velden[soort].find((kandidaat) => kandidaat.pad === pad);
  if (!veld) throw new Error(`no such attribute: ${soort} ${pad}`);
  return veld;
}

function buildVelden(soort: Soort): Veld[] {
  const { detail, basisset, woorden } = schemas[soort];
  const bladen = new Map(bladenVan(detail).map((blad) => [blad.pad, blad.schema]));
  const inBasisset = new Set(bladenVan(basisset).map((blad) => blad.pad));
  return woorden.map(({ pad, label, groep, zoekbaar }) => {
    const schema = bladen.get(pad);
    if (!schema) throw new Error(`words for an attribute that the standard doesn't have: ${soort} ${pad}`);
    return { pad, label, groep, lijst: lijstVan(pad, [...bladen.keys()]), profiel: inBasisset.has(pad) ? "basisset" : "detail", zoekbaar, ...factsOf(schema) };
  });
}

function lijstVan(pad: string, alle: readonly string[]): string | null {
  const [lijst = ""] = pad.split("[]");
  return alle.filter((ander) => ander.startsWith(`${lijst}[].`)).length > 1 ? lijst : null;
}

function factsOf(schema: z.core.$ZodType): Pick<Veld, "type" | "codelijst" | "getal" | "maxLengte"> {
  const codelijst = codelijsten.get(schema)?.lijst ?? null;
  const maxLengte = z.globalRegistry.get(schema)?.maxLength;
  return { type: typeOf(schema, codelijst), codelijst, getal: isGetal(schema), maxLengte: typeof maxLengte === "number" ? maxLengte : null };
}

function isGetal(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodNumber || (schema instanceof z.ZodLiteral && [...schema.values].every((value) => typeof value === "number"));
}

function typeOf(schema: z.core.$ZodType, codelijst: Waardelijst | null): Veldtype {
  if (codelijst) return "code";
  if (schema === datum) return "datum";
  if (schema === url) return "url";
  if (schema === codeBeroepsnaam) return "beroep";
  if (schema === uri) return "uri";
  return schema instanceof z.ZodNumber ? "getal" : "tekst";
}
