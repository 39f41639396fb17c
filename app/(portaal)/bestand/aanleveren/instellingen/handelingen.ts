import "server-only";
import { z } from "zod";
import { addBezwaar, removeBezwaar } from "@/lib/bestand/bezwaren/beheren";
import { saveInstellingen } from "@/lib/bestand/instellingen/instellingen";
import type { Instellingen } from "@/lib/bestand/kolommen/indeling";
import { soortSchema } from "@/lib/standaard/soort";
import { handeling } from "@/lib/toegang/handeling";
import { perMinuut } from "@/lib/toegang/limiet";
import { magBestandWijzigen } from "@/lib/toegang/rechten";

const recht = magBestandWijzigen;

/** A box that may stay empty. */
const tekst = (max: number, melding: string) => z.string().trim().max(max, melding).transform((value) => value || null);

const instellingenSchema = z
  .object({
    toestemmingLeeg: z.enum(["waarschuwing", "stop"]),
    contact: z.enum(["consulent", "werkzoekende"]),
    contactNaam: tekst(35, "De naam mag hoogstens 35 tekens zijn."),
    contactTelefoon: tekst(14, "Het telefoonnummer mag hoogstens 14 tekens zijn.").refine((value) => value === null || /^[\d+() -]{6,}$/.test(value), "Vul een telefoonnummer in, zoals 040-1234567."),
    contactEmail: tekst(320, "Het e-mailadres is te lang.").refine((value) => value === null || z.email().safeParse(value).success, "Vul een e-mailadres in, zoals werk@gemeente.example."),
    postcodeAanvullen: z.literal("on").optional(),
    contractversie: z.enum(["2.0.0", "3.0.0"]),
  })
  .transform(({ contactNaam: naam, contactTelefoon: telefoon, contactEmail: email, postcodeAanvullen, ...rest }): Instellingen => ({
    ...rest,
    postcodeAanvullen: postcodeAanvullen === "on",
    standaardContact: naam === null && telefoon === null && email === null ? null : { naam, telefoon, email },
  }));

export const bewaren = handeling({ schema: instellingenSchema, recht, limiet: perMinuut(30, "bestand-aanleveren-instellingen-bewaren"), run: saveInstellingen });

const kenmerk = z.object({ soort: soortSchema, id: z.string().trim().min(1).max(100) });

export const opDeLijst = handeling({ schema: kenmerk, recht, limiet: perMinuut(60, "bestand-aanleveren-instellingen-opDeLijst"), run: (sessie, { soort, id }) => addBezwaar(sessie, soort, id) });
export const vanDeLijst = handeling({ schema: kenmerk, recht, limiet: perMinuut(60, "bestand-aanleveren-instellingen-vanDeLijst"), run: (sessie, { soort, id }) => removeBezwaar(sessie, soort, id) });
