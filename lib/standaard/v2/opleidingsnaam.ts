import { z } from "zod";
import { tekst } from "../bouwstenen";
import { opleidingVelden } from "../opleiding";

/** How contract v2.0 names an opleiding: a code, or free text. Exactly one of the two. */

const gecodeerd = z.strictObject({
  opleidingsnaamGecodeerd: z.strictObject({ codeOpleidingsnaam: opleidingVelden.codeOpleidingsnaam, omschrijvingOpleidingsnaam: tekst(120).optional() }),
});
const naam = { naamOpleidingOngecodeerd: tekst(120).optional() };

export const opleidingsnaam = z.union([gecodeerd, z.strictObject({ opleidingsnaamOngecodeerd: z.strictObject({ ...naam, omschrijvingOpleiding: tekst(2000).optional() }) })]);
/** In the first answer for a vacature there is no room for a description. */
export const opleidingsnaamBasisset = z.union([gecodeerd, z.strictObject({ opleidingsnaamOngecodeerd: z.strictObject(naam) })]);
export type Opleidingsnaam = z.infer<typeof opleidingsnaam>;

/** What v3 says of the same. */
interface OpleidingInV3 {
  codeOpleidingsnaam?: string | undefined;
  toelichtingOpleiding?: string | undefined;
}

const LONGEST_TOELICHTING = 2000;

/** The words of v2, be it the label of a code, a name or a description, become the one toelichting of v3; beyond 2000 characters they are cut. */
export function readOpleidingsnaam(opleidingsnaam: Opleidingsnaam): OpleidingInV3 {
  if ("opleidingsnaamGecodeerd" in opleidingsnaam) {
    const { codeOpleidingsnaam, omschrijvingOpleidingsnaam } = opleidingsnaam.opleidingsnaamGecodeerd;
    return { codeOpleidingsnaam, toelichtingOpleiding: omschrijvingOpleidingsnaam };
  }
  const { naamOpleidingOngecodeerd, omschrijvingOpleiding } = opleidingsnaam.opleidingsnaamOngecodeerd;
  const woorden = [naamOpleidingOngecodeerd, omschrijvingOpleiding].filter(Boolean).join(": ");
  return woorden === "" ? {} : { toelichtingOpleiding: Array.from(woorden).slice(0, LONGEST_TOELICHTING).join("") };
}

/** A code, or else the toelichting as a description: v2 has no room for both. Undefined when there is neither. */
export function writeOpleidingsnaam({ codeOpleidingsnaam, toelichtingOpleiding }: OpleidingInV3): Opleidingsnaam | undefined {
  if (codeOpleidingsnaam !== undefined) return { opleidingsnaamGecodeerd: { codeOpleidingsnaam } };
  return toelichtingOpleiding === undefined ? undefined : { opleidingsnaamOngecodeerd: { omschrijvingOpleiding: toelichtingOpleiding } };
}
