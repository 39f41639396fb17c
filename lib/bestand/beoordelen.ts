import { z } from "zod";
import type { Aanleveringen } from "@/lib/bron/opslag";
import { vacatureAanleveringSchema, werkzoekendeAanleveringSchema } from "@/lib/standaard/aanlevering";
import type { Contractversie } from "@/lib/standaard/berichtheaders";
import { idVeld, type Soort } from "@/lib/standaard/soort";
import { vacatureAanleveringV2Schema, werkzoekendeAanleveringV2Schema } from "@/lib/standaard/v2/aanlevering";
import { findBsn } from "./bsn-in-record";
import { toRecordFout, type RecordFout } from "./meldingen";

/** A delivered record after reading: what it says and its exact text, or what is wrong with it. */
export type Beoordeling<S extends Soort> =
  | { readonly index: number; readonly id: string; readonly record: Aanleveringen[S]; readonly origineel: string }
  | { readonly index: number; readonly id: string | undefined; readonly fouten: readonly RecordFout[] };

/** Of any version into the record of the internal model. */
const schemas: Record<Contractversie, { [S in Soort]: z.ZodType<Aanleveringen[S]> }> = {
  "2.0.0": { vacatures: vacatureAanleveringV2Schema, werkzoekenden: werkzoekendeAanleveringV2Schema },
  "3.0.0": { vacatures: vacatureAanleveringSchema, werkzoekenden: werkzoekendeAanleveringSchema },
};
const idSchemas = {
  vacatures: vacatureAanleveringSchema.pick({ idVacature: true }).strip(),
  werkzoekenden: werkzoekendeAanleveringSchema.pick({ idWerkzoekende: true }).strip(),
};

const idRecord = z.record(z.string(), z.string());

/** More than this says nothing new about one record. */
const MAX_FOUTEN_PER_RECORD = 5;

/** The id of a record of which more may be wrong, so that its published version is known and kept. */
function readId(soort: Soort, record: unknown): string | undefined {
  const parsed = idSchemas[soort].safeParse(record);
  return parsed.success ? idRecord.parse(parsed.data)[idVeld[soort]] : undefined;
}

const bsnFout = (pad: string): RecordFout => ({
  pad,
  code: "bsn",
  melding: `In ${pad || "het record"} staat een burgerservicenummer (BSN), of een getal dat er een kan zijn. Haal het weg: een BSN mag niet worden uitgewisseld.`,
});

const DUBBEL_VELD: RecordFout = { pad: "", code: "dubbel_veld", melding: "In het record staat een veld twee keer. Laat elk veld één keer voorkomen." };

const TEKEN: RecordFout = { pad: "", code: "teken", melding: "In het record staat een teken dat in geen tekst hoort: een nulteken, of een half teken (\\u0000, of een losse \\ud800 tot \\udfff). Haal het weg." };

/** Escapes of what no text holds: a zero, or half a character. They are valid JSON, but no database takes them as text. */
const VERDACHT = /\\u(?:0000|d[89a-f])/i;

/** Whether a zero character or half a character stands in any text or name of a value. */
function hasLosTeken(value: unknown): boolean {
  if (typeof value === "string") return /[\0\p{Surrogate}]/u.test(value);
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, child]) => hasLosTeken(key) || hasLosTeken(child));
}

/** In valid JSON a text with a colon behind it is the name of a field. Every text is taken whole, or a long one full of escaped quotes would be read again from each of them. */
const countNames = (origineel: string): number => [...origineel.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon !== undefined).length;

function countFields(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const children: unknown[] = Object.values(value);
  return children.reduce<number>((sum, child) => sum + countFields(child), Array.isArray(value) ? 0 : children.length);
}

/** Judges one record of a delivery in a version of the contract. `origineel` is JSON. A BSN outweighs everything: the record is refused and nothing of it shown. */
export function judgeRecord<S extends Soort>(soort: S, origineel: string, index: number, contractversie: Contractversie): Beoordeling<S> {
  const json: unknown = JSON.parse(origineel);
  const id = readId(soort, json);
  const pad = findBsn(json);
  if (pad !== null) return { index, id: findBsn(id) === null ? id : undefined, fouten: [bsnFout(pad)] };
  // Of a doubled field only the last value is read, while the original would keep the other one unseen.
  if (countNames(origineel) !== countFields(json)) return { index, id, fouten: [DUBBEL_VELD] };
  if (VERDACHT.test(origineel) && hasLosTeken(json)) return { index, id, fouten: [TEKEN] };
  const parsed = schemas[contractversie][soort].safeParse(json);
  if (parsed.success && id !== undefined) return { index, id, record: parsed.data, origineel };
  const issues = parsed.success ? [] : parsed.error.issues;
  return { index, id, fouten: issues.slice(0, MAX_FOUTEN_PER_RECORD).map((issue) => toRecordFout(issue, json)) };
}
