import { createHash } from "node:crypto";
import { z } from "zod";
import { soortSchema, type Soort } from "@/lib/standaard/soort";
import { vouw } from "../waarden/woorden";

/** Who can be called about a werkzoekende when the file doesn't say, or when only the consulent may be. */
export const contactSchema = z.object({ naam: z.string().max(35).nullable(), telefoon: z.string().max(14).nullable(), email: z.string().max(320).nullable() });
export type Contact = z.infer<typeof contactSchema>;

/** What an organisation decides about its files; the defaults are the careful choices. */
export const instellingenSchema = z.object({
  /** An empty cell in the column about consent: say so, or don't deliver the row. */
  toestemmingLeeg: z.enum(["waarschuwing", "stop"]).default("waarschuwing"),
  /** Whose telephone and e-mail go along. */
  contact: z.enum(["consulent", "werkzoekende"]).default("consulent"),
  standaardContact: contactSchema.nullable().default(null),
  /** Makes 5503AA of 5503: the standard wants letters, distances only need the digits. */
  postcodeAanvullen: z.boolean().default(false),
  /** The contract that records are written in. v2.0 can carry occupations and competences in words. */
  contractversie: z.enum(["2.0.0", "3.0.0"]).default("3.0.0"),
});
export type Instellingen = z.infer<typeof instellingenSchema>;
export const STANDAARD_INSTELLINGEN: Instellingen = instellingenSchema.parse({});

/** Which column goes where, as proposed and corrected; kept per organisation under its fingerprint. */
export const kolomindelingSchema = z.object({
  soort: soortSchema,
  /** Fingerprint of the headings: the same file next month has the same one. */
  vingerafdruk: z.string(),
  /** Row of the file that has the headings; null when there is none and all rows are data. */
  koprij: z.int().nullable(),
  koppen: z.array(z.string()),
  /** By column from 0: the key of a target, or null for a column that isn't delivered. */
  doelen: z.array(z.string().nullable()),
});
export type Kolomindeling = z.infer<typeof kolomindelingSchema>;

/** Begin of the headings that we add to a file with errors. */
export const CONTROLEKOP = "Controle:";
export const isControlekop = (kop: string): boolean => kop.startsWith(CONTROLEKOP);

/** The same for files with the same headings in the same order, however they are spelled, and for the corrected file with our remarks. Columns without a heading at the end don't count. */
export function koppenVingerafdruk(soort: Soort, koppen: readonly string[]): string {
  const gevouwen = koppen.filter((kop) => !isControlekop(kop)).map(vouw);
  const gevuld = gevouwen.slice(0, gevouwen.findLastIndex((kop) => kop !== "") + 1);
  return createHash("sha256").update(JSON.stringify([soort, ...gevuld])).digest("hex").slice(0, 32);
}
