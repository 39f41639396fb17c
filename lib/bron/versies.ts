import "server-only";
import type { z } from "zod";
import { loadBeroepMapping } from "@/lib/beroepen/competentnl";
import type { Result } from "@/lib/result";
import type { Contractversie } from "@/lib/standaard/berichtheaders";
import { bronVacatureMatchSchema, bronWerkzoekendeMatchSchema } from "@/lib/standaard/berichten";
import type { Berichtfout } from "@/lib/standaard/fouten";
import { parseSelectievraag, type SelectievraagVan } from "@/lib/standaard/parse-selectievraag";
import type { Soort } from "@/lib/standaard/soort";
import type { ToBocCode } from "@/lib/standaard/v2/beroepsnaam";
import { readVacature, readWerkzoekende, writeVacature, writeVacatureMatch, writeWerkzoekende, writeWerkzoekendeMatch } from "@/lib/standaard/v2/records";
import { parseSelectievraagV2 } from "@/lib/standaard/v2/selectievraag";
import { vacatureV2Schema } from "@/lib/standaard/v2/vacature";
import { werkzoekendeV2Schema } from "@/lib/standaard/v2/werkzoekende";
import { vacatureSchema } from "@/lib/standaard/vacature";
import { werkzoekendeSchema } from "@/lib/standaard/werkzoekende";

/**
 * The versions of the contract in which a bron answers. Records are stored as delivered, with their version, and searched in
 * the internal model, which is v3; what is spoken differs only here (docs/versies.md).
 */

/** Reads the body of a question, in any version into the question of the internal model. */
export const parseVraag = <S extends Soort>(versie: Contractversie, soort: S, body: unknown): Result<SelectievraagVan<S>, Berichtfout> =>
  versie === "2.0.0" ? parseSelectievraagV2(soort, body) : parseSelectievraag(soort, body);

/** A text of JSON of the first shape as a text of JSON of the second. */
const rewrite = <T>(schema: z.ZodType<T>, convert: (value: T, toBocCode: ToBocCode) => object) => (text: string, toBocCode: ToBocCode): string => JSON.stringify(convert(schema.parse(JSON.parse(text)), toBocCode));

type Rewriter = (text: string, toBocCode: ToBocCode) => string;

const matchesToV2: Record<Soort, Rewriter> = {
  vacatures: rewrite(bronVacatureMatchSchema, writeVacatureMatch),
  werkzoekenden: rewrite(bronWerkzoekendeMatchSchema, writeWerkzoekendeMatch),
};

/** How a record of another version becomes one of this version. */
const details: Record<Contractversie, Record<Soort, Rewriter>> = {
  "2.0.0": { vacatures: rewrite(vacatureSchema, writeVacature), werkzoekenden: rewrite(werkzoekendeSchema, writeWerkzoekende) },
  "3.0.0": { vacatures: rewrite(vacatureV2Schema, readVacature), werkzoekenden: rewrite(werkzoekendeV2Schema, readWerkzoekende) },
};

/** The rows of a first answer, basissets as they are stored, in the version that was asked; JSON texts before and after. */
export async function toMatchesIn(versie: Contractversie, soort: Soort, basissets: readonly string[]): Promise<readonly string[]> {
  if (versie === "3.0.0") return basissets;
  const { toBocCode } = await loadBeroepMapping();
  return basissets.map((basisset) => matchesToV2[soort](basisset, toBocCode));
}

/** The text of a detail in the version that was asked: the record itself when it was delivered in that version. */
export async function toDetailIn(versie: Contractversie, soort: Soort, record: { readonly origineel: string; readonly contractversie: string }): Promise<string> {
  if (record.contractversie === versie) return record.origineel;
  const { toBocCode } = await loadBeroepMapping();
  return details[versie][soort](record.origineel, toBocCode);
}
