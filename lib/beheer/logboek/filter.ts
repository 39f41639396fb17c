import { z } from "zod";
import { addDays, daysBetween } from "@/lib/rangschikking/woordkeus";
import type { Logboekfilter } from "@/lib/verantwoording/zoeken";

/** The longest period of one search: a log can grow by thousands of lines a day. */
export const MAX_DAGEN = 366;

const leeg = (value: unknown) => (value === "" ? undefined : value);
const dag = (melding: string) => z.string().regex(/^\d{4}-\d{2}-\d{2}$/, melding).refine((text) => !Number.isNaN(Date.parse(text)), melding);
const tekst = z.preprocess(leeg, z.string().trim().max(500).optional());

/** What somebody may ask of the log. `van` and `tot` are days here, both included. */
export const logboekvraagSchema = z
  .object({
    van: dag("Vul in vanaf welke dag je wilt zoeken."),
    tot: dag("Vul in tot en met welke dag je wilt zoeken."),
    wie: z.preprocess(leeg, z.union([z.literal("anderen"), z.coerce.number().int().positive().max(2_147_483_647)]).optional()),
    handeling: tekst,
    kenmerk: tekst,
    record: tekst,
    /** Where the page before this one ended. */
    na: z.object({ tijdstip: z.iso.datetime(), volgnummer: z.string().regex(/^\d{1,19}$/) }).optional(),
  })
  .refine(({ van, tot }) => van <= tot, { error: "De eerste dag ligt na de laatste. Wissel ze om.", path: ["van"] })
  .refine(({ van, tot }) => daysBetween(van, tot) < MAX_DAGEN, { error: `Zoek in een periode van hoogstens ${MAX_DAGEN} dagen.`, path: ["van"] });

export type Logboekvraag = z.output<typeof logboekvraagSchema>;

const dutchHour = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Amsterdam", hour: "2-digit", hourCycle: "h23" });

/** The moment a day begins in the Netherlands: 22:00 or 23:00 UTC of the day before. */
export function beginVan(dag: string): Date {
  const zomer = new Date(`${dag}T00:00:00+02:00`);
  return dutchHour.format(zomer) === "00" ? zomer : new Date(`${dag}T00:00:00+01:00`);
}

/** The question as the log understands it. */
export const toFilter = ({ van, tot, wie, handeling, kenmerk, record }: Logboekvraag): Logboekfilter => ({ van: beginVan(van), tot: beginVan(addDays(tot, 1)), wie, handeling, kenmerk, record });
