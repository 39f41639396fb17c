import { z } from "zod";
import { contractversies } from "@/lib/standaard/berichtheaders";
import type { Intrekrapport } from "./intrekken";
import type { Machinerapport } from "./rapport";

/** The answers of the delivery API as schemas: for the published OpenAPI, and for a test that the answers keep to it. */

const aantal = z.int().min(0);
const id = z.string().max(200);
const index = aantal.describe("Plaats in de lijst, vanaf 0.");

const fout = z.strictObject({
  pad: z.string().describe("Waar in het record, zoals werkgever.contactpersoon[0].emailadres; leeg als het over het hele record gaat."),
  code: z.string().describe("Welke soort, voor de software."),
  melding: z.string().describe("Wat er niet klopt en wat je eraan doet, in woorden. Zonder gegevens uit het record."),
});

const punt = { sleutel: z.string(), label: z.string(), waarom: z.string(), punten: z.number() };
const kwaliteit = z.strictObject({
  score: aantal.max(100).describe("Gemiddelde van de goede records, 0 tot 100."),
  records: aantal,
  verdeling: z.strictObject({ laag: aantal.describe("Minder dan 40."), midden: aantal.describe("40 tot en met 70."), hoog: aantal.describe("Meer dan 70.") }),
  verbeterpunten: z.array(z.strictObject({ ...punt, aantal })).max(3).describe("Wat het gemiddelde het meest zou verhogen."),
});

const record = z.strictObject({
  index,
  id: id.optional().describe("Ontbreekt als het niet te lezen is of niet getoond mag worden."),
  uitkomst: z.enum(["nieuw", "gewijzigd", "ongewijzigd", "geweigerd"]),
  contractversie: z.enum(contractversies).optional(),
  kwaliteit: aantal.max(100).optional(),
  fouten: z.array(fout).optional().describe("Waarom het geweigerd is. Van hoogstens 5.000 records staan fouten en waarschuwingen erbij."),
  waarschuwingen: z.array(fout).optional().describe("Het record is aangenomen; dit valt op."),
});

export const machinerapportSchema = z.strictObject({
  ontvangen: aantal,
  nieuw: aantal,
  gewijzigd: aantal,
  ongewijzigd: aantal,
  geweigerd: aantal,
  ingetrokken: aantal,
  fouten: z.array(fout.extend({ index, id: id.optional() })).max(500).describe("De eerste fouten onder elkaar."),
  overigeFouten: aantal.describe("Hoeveel fouten er nog meer zijn."),
  kwaliteit,
  records: z.array(record).describe("Elk record, in de volgorde van de levering."),
  ingetrokkenIds: z.array(id).describe("Wat is ingetrokken omdat het niet meer in de levering stond, of om een bezwaar."),
});

export const intrekrapportSchema = z.strictObject({
  ontvangen: aantal,
  ingetrokken: aantal,
  afwezig: aantal.describe("Stond er niet (meer). Nog eens intrekken is geen fout."),
  geweigerd: aantal,
  records: z.array(z.strictObject({ index, id: id.optional(), uitkomst: z.enum(["ingetrokken", "afwezig", "geweigerd"]), fouten: z.array(fout).optional() })),
});

export const weigeringSchema = z.strictObject({ code: z.string(), melding: z.string() });

/** Every answer that the code can give is one that the schema allows. */
type Past<Antwoord, Schema> = Antwoord extends Schema ? true : never;
type Los<T> = T extends readonly (infer E)[] ? Los<E>[] : T extends object ? { -readonly [K in keyof T]: Los<T[K]> } : T;
export const KLOPT: [Past<Los<Machinerapport>, z.output<typeof machinerapportSchema>>, Past<Los<Intrekrapport>, z.output<typeof intrekrapportSchema>>] = [true, true];
