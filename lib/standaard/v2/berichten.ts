import { z } from "zod";
import { tekst } from "../bouwstenen";
import { matchesEnvelopSchema } from "../berichten";
import { bronVacatureMatchV2Schema, vacatureMatchV2Schema, vacatureV2Schema } from "./vacature";
import { bronWerkzoekendeMatchV2Schema, werkzoekendeMatchV2Schema, werkzoekendeV2Schema } from "./werkzoekende";

/** The bodies of contract v2.0. Its envelopes, errors and ids are those of v3. */

export const matchV2Schemas = { vacatures: vacatureMatchV2Schema, werkzoekenden: werkzoekendeMatchV2Schema } as const;
export const bronMatchV2Schemas = { vacatures: bronVacatureMatchV2Schema, werkzoekenden: bronWerkzoekendeMatchV2Schema } as const;

/** A first answer of the UV, all rows read; the client reads them one by one. */
export const matchesV2Schemas = {
  vacatures: matchesEnvelopSchema.extend({ matches: z.array(vacatureMatchV2Schema) }),
  werkzoekenden: matchesEnvelopSchema.extend({ matches: z.array(werkzoekendeMatchV2Schema) }),
} as const;

const bronID = tekst(200).optional();
export const vacatureDetailV2Schema = z.object({ bronID, vacature: vacatureV2Schema.optional() });
export const werkzoekendeDetailV2Schema = z.object({ bronID, werkzoekende: werkzoekendeV2Schema.optional() });
