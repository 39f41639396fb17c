import { z } from "zod";
import { containsBsn } from "@/lib/standaard/bsn";
import { BELANGEN, CONTRACTEN, RIJBEWIJZEN, TAALNIVEAUS, VERVOERMIDDELEN } from "./keuzes";

/**
 * The parts a zoekvraag is made of. Every message says what is wrong, where, and how to solve it (`look.md`, Words).
 * Issue parameter `reden: "bsn"` marks the refusal of a burgerservicenummer, so that a caller can tell it apart.
 */
export const BSN_REDEN = "bsn";

/** Free text that may never hold a BSN. `what` is the label of the field, `missing` what to do when it is empty. */
export const freeText = (what: string, min: number, max: number, missing = `Vul bij ${what} ten minste ${min} ${min === 1 ? "teken" : "tekens"} in.`) =>
  z
    .string({ error: missing })
    .trim()
    .min(min, { error: missing })
    .max(max, { error: `Gebruik bij ${what} niet meer dan ${max} tekens.` })
    .refine((value) => !containsBsn(value), {
      error: `Bij ${what} staat een burgerservicenummer (BSN). Een BSN mag niet in een zoekvraag staan. Gebruik een eigen kenmerk, bijvoorbeeld een dossiernummer.`,
      params: { reden: BSN_REDEN },
    });

export const belang = z.enum(BELANGEN, { error: "Kies of dit moet of graag is." }).default("graag");

const integer = (what: string, min: number, max: number) => {
  const error = `Vul bij ${what} een heel getal in van ${min} tot en met ${max}.`;
  return z.number({ error }).int({ error }).min(min, { error }).max(max, { error });
};

/** A list without doubles, in the order chosen. */
const several = <T extends z.ZodType>(item: T, what: string, min: number, max: number) =>
  z
    .array(item, { error: `Kies ten minste één ${what}, of laat dit onderdeel leeg.` })
    .min(min, { error: `Kies ten minste één ${what}, of laat dit onderdeel leeg.` })
    .max(max, { error: `Kies niet meer dan ${max} keer een ${what}.` })
    .transform((items) => [...new Set(items)]);

const isRealDate = (value: string) => {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};
const DATE_ERROR = "Vul een bestaande datum in, bijvoorbeeld 1-12-2026.";
/** A calendar day as `YYYY-MM-DD`, as the contract writes it. */
export const datum = z.string({ error: DATE_ERROR }).regex(/^\d{4}-\d{2}-\d{2}$/, { error: DATE_ERROR }).refine(isRealDate, { error: DATE_ERROR });

const CODE_ERROR = "Kies een beroep uit de lijst.";
const beroepCode = z.string({ error: CODE_ERROR }).regex(/^\d{1,10}$/, { error: CODE_ERROR });
export const beroep = z.object({
  code: beroepCode,
  naam: z.string().min(1).max(200),
  referentieCode: beroepCode,
  referentieNaam: z.string().min(1).max(200),
  /** `gekozen` by the user, or added as `verwant` from the suggestions. */
  herkomst: z.enum(["gekozen", "verwant"]).default("gekozen"),
});

const POSTCODE_ERROR = "Vul een postcode in als 1234 of 1234AB, of kies een plaats uit de lijst.";
export const gebied = z.object(
  {
    postcode: z
      .string({ error: POSTCODE_ERROR })
      .trim()
      .regex(/^[1-9]\d{3}(\s?[a-zA-Z]{2})?$/, { error: POSTCODE_ERROR })
      .transform((value) => value.replace(/\s/g, "").toUpperCase()),
    plaats: freeText("plaats", 1, 100).optional(),
    afstand: integer("afstand (kilometer)", 0, 999),
  },
  { error: "Vul in rond welke plaats of postcode je zoekt." },
);

const MAX_BELOW_MIN = "Het maximum aantal uren is lager dan het minimum. Verhoog het maximum of verlaag het minimum.";
export const uren = z
  .object({ min: integer("minimaal aantal uren", 0, 99).optional(), max: integer("maximaal aantal uren", 1, 99).optional(), belang })
  .refine((value) => value.min !== undefined || value.max !== undefined, { error: "Vul een minimum of een maximum aantal uren in.", path: ["min"] })
  .refine((value) => value.min === undefined || value.max === undefined || value.min <= value.max, { error: MAX_BELOW_MIN, path: ["max"] });

/** Levels 1 (geen basisopleiding) to 6 (wetenschappelijk onderwijs); at least one of both ends. */
export const werkEnDenkniveau = z
  .object({ min: integer("laagste niveau", 1, 6).optional(), max: integer("hoogste niveau", 1, 6).optional(), belang })
  .refine((value) => value.min !== undefined || value.max !== undefined, { error: "Kies een laagste of een hoogste niveau.", path: ["min"] })
  .refine((value) => value.min === undefined || value.max === undefined || value.min <= value.max, {
    error: "Het hoogste niveau ligt onder het laagste. Kies een hoger hoogste niveau of een lager laagste niveau.",
    path: ["max"],
  });

/** `min` is 0 where an empty list says something too: this person has no licence. */
export const rijbewijzen = (min: 0 | 1) => z.object({ codes: several(z.enum(RIJBEWIJZEN, { error: "Kies een rijbewijs uit de lijst." }), "rijbewijs", min, 16), belang });

const taalniveau = z.union(TAALNIVEAUS.map((niveau) => z.literal(niveau)), { error: "Kies redelijk, goed of uitstekend." });
const taal = z.object({
  /** ISO 639-2/T, three small letters. */
  taal: z.string({ error: "Kies een taal uit de lijst." }).regex(/^[a-z]{3}$/, { error: "Kies een taal uit de lijst." }),
  mondeling: taalniveau.optional(),
  schriftelijk: taalniveau.optional(),
});
export const talen = z.object({
  lijst: z
    .array(taal)
    .min(1, { error: "Kies ten minste één taal, of laat dit onderdeel leeg." })
    .max(10, { error: "Kies niet meer dan 10 talen." })
    .refine((lijst) => new Set(lijst.map((item) => item.taal)).size === lijst.length, { error: "Een taal staat er twee keer in. Haal er één weg." }),
  belang,
});

export const jaNee = z.object({ waarde: z.enum(["ja", "nee"], { error: "Kies ja of nee." }), belang });
export const contract = z.object({ codes: several(z.enum(CONTRACTEN, { error: "Kies bepaalde of onbepaalde tijd." }), "soort contract", 1, 2), belang });
export const aanvang = z.object({ datum, belang });

const vervoermiddelCode = z.union(VERVOERMIDDELEN.map((code) => z.literal(code)), { error: "Kies een vervoermiddel uit de lijst." });
export const vervoermiddelen = z.object({ codes: several(vervoermiddelCode, "vervoermiddel", 1, 6), belang });
export const vervoermiddelenMetGebruik = z.object({
  codes: several(vervoermiddelCode, "vervoermiddel", 1, 6),
  /** What the job needs it for: getting there, or doing the work itself. */
  gebruik: several(z.enum(["woonWerk", "uitvoering"], { error: "Kies woon-werkverkeer of uitvoering van het werk." }), "gebruik", 1, 2).default(["woonWerk"]),
  belang,
});
export const soortWerk = <const T extends readonly [string, ...string[]]>(soorten: T) =>
  z.object({ soorten: several(z.enum(soorten, { error: "Kies een soort werk uit de lijst." }), "soort werk", 1, 6), belang });

const SBI_ERROR = "Kies een sector uit de lijst.";
export const sector = z.object({ codes: several(z.string({ error: SBI_ERROR }).regex(/^\d{1,5}$/, { error: SBI_ERROR }), "sector", 1, 99), belang });
export const woorden = (what: string, max: number) => z.object({ woorden: several(freeText(what, 2, 50), what, 1, max), belang });
/** CompetentNL URIs, or codes of v2. */
export const competenties = z.object({ codes: several(freeText("competentie", 1, 200), "competentie", 1, 20), belang });
export const reistijd = z.object({ max: integer("reistijd (minuten)", 1, 999), belang });
export const alleenBelang = z.object({ belang });
