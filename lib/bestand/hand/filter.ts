import { z } from "zod";
import { addDays } from "@/lib/rangschikking/woordkeus";
import { containsBsn } from "@/lib/standaard/bsn";

export const STANDEN = ["gepubliceerd", "concept", "ingetrokken"] as const;
export const NIVEAUS = ["laag", "midden", "hoog"] as const;
export const KANALEN = ["hand", "bestand", "api", "synthetisch"] as const;
export const LEEFTIJDEN = ["week", "maand", "ouder", "kwartaal"] as const;
export const SORTERINGEN = ["nieuwste", "oudste", "laagste", "hoogste", "naam", "sluit"] as const;

/** Scores of a level, both ends included; the same bounds as in the report of a delivery (lib/kwaliteit). */
export const GRENZEN: Readonly<Record<(typeof NIVEAUS)[number], readonly [number, number]>> = { laag: [0, 39], midden: [40, 70], hoog: [71, 100] };

const een = <T extends readonly [string, ...string[]]>(waarden: T) => z.enum(waarden).optional().catch(undefined);

/** The address of the list, read: whatever doesn't belong in it counts as not asked. A BSN is never looked for. */
export const lijstfilterSchema = z.object({
  q: z.string().trim().max(100).refine((text) => !containsBsn(text)).catch(""),
  stand: z.enum(STANDEN).catch("gepubliceerd"),
  kwaliteit: een(NIVEAUS),
  kanaal: een(KANALEN),
  leeftijd: een(LEEFTIJDEN),
  sorteer: z.enum(SORTERINGEN).catch("nieuwste"),
  pagina: z.coerce.number().int().min(1).max(20_000).catch(1),
});
export type Lijstfilter = z.output<typeof lijstfilterSchema>;

/** Days between which a record came in, both included; either may be open. */
export function dagenVan(leeftijd: NonNullable<Lijstfilter["leeftijd"]>, vandaag: string): { readonly vanaf?: string; readonly voor?: string } {
  switch (leeftijd) {
    case "week":
      return { vanaf: addDays(vandaag, -6) };
    case "maand":
      return { vanaf: addDays(vandaag, -29) };
    case "ouder":
      return { voor: addDays(vandaag, -29) };
    case "kwartaal":
      return { voor: addDays(vandaag, -89) };
  }
}

/** What was typed, as words that must all be found. */
export const toWoorden = (q: string): string[] => q.split(/\s+/).filter(Boolean).slice(0, 6);

/** A word as a part of a text, for LIKE. */
export const toPatroon = (woord: string): string => `%${woord.replace(/[\\%_]/g, "\\$&")}%`;
