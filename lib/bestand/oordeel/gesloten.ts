import type { Soort } from "@/lib/standaard/soort";
import type { Kolomindeling } from "../kolommen/indeling";
import type { Rijmelding } from "./melding";

/** The kind of remark about a vacature past its closing date: publishing looks for it. */
export const GESLOTEN = { ernst: "fout", veld: "Sluitingsdatum", code: "sluitingsdatum_voorbij" } as const satisfies Partial<Rijmelding>;

/** Whether the closing date of a record is past. `vandaag` as `YYYY-MM-DD`, as the standard writes days. */
export const isGesloten = (record: object, vandaag: string): boolean => "sluitingsdatumVacature" in record && typeof record.sluitingsdatumVacature === "string" && record.sluitingsdatumVacature < vandaag;

/** Why such a row isn't published, at the column it stands in. */
export const meldGesloten = (soort: Soort, indeling: Kolomindeling | null): Rijmelding => {
  const kolom = soort === "vacatures" ? (indeling?.doelen.indexOf("sluitingsdatum") ?? -1) : -1;
  return { ...GESLOTEN, kolom: kolom === -1 ? null : kolom, melding: "Niet gepubliceerd: de sluitingsdatum is voorbij. Staat deze vacature al in VUM, dan halen we haar weg. Is ze nog open, zet er dan een nieuwe sluitingsdatum in." };
};
