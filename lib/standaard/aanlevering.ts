import { z } from "zod";
import { safeId } from "./bouwstenen";
import { vacatureSchema } from "./vacature";
import { werkzoekendeSchema } from "./werkzoekende";

/**
 * What an organisation may deliver: a record of the contract, with an own id that can stand in a URL: not empty, and not `.` or
 * `..`, which every HTTP client would read as a folder.
 */
export const eigenId = safeId.min(1).refine((id) => id !== "." && id !== "..");

export const vacatureAanleveringSchema = vacatureSchema.extend({ idVacature: eigenId });
export const werkzoekendeAanleveringSchema = werkzoekendeSchema.extend({ idWerkzoekende: eigenId });

export type VacatureAanlevering = z.infer<typeof vacatureAanleveringSchema>;
export type WerkzoekendeAanlevering = z.infer<typeof werkzoekendeAanleveringSchema>;
