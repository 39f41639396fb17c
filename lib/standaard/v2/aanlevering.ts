import { eigenId, type VacatureAanlevering, type WerkzoekendeAanlevering } from "../aanlevering";
import { readVacature, readWerkzoekende } from "./records";
import { vacatureV2Schema } from "./vacature";
import { werkzoekendeV2Schema } from "./werkzoekende";

/** What an organisation may deliver in v2.0, with an own id; parses into the record of the internal model that it is searched by. */
export const vacatureAanleveringV2Schema = vacatureV2Schema
  .extend({ idVacature: eigenId })
  .transform((record): VacatureAanlevering => ({ ...readVacature(record), idVacature: record.idVacature }));

export const werkzoekendeAanleveringV2Schema = werkzoekendeV2Schema
  .extend({ idWerkzoekende: eigenId })
  .transform((record): WerkzoekendeAanlevering => ({ ...readWerkzoekende(record), idWerkzoekende: record.idWerkzoekende }));
