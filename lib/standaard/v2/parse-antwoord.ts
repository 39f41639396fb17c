import type { z } from "zod";
import type { Result } from "@/lib/result";
import type { Berichtfout } from "../fouten";
import { parseRijen, readDetail, type GelezenDetail, type GelezenMatches, type MatchVan } from "../parse-antwoord";
import type { Soort } from "../soort";
import type { Vacature } from "../vacature";
import { werkzoekendeBasissetSchema, type Werkzoekende } from "../werkzoekende";
import { vacatureDetailV2Schema, werkzoekendeDetailV2Schema } from "./berichten";
import { readVacature, readWerkzoekende } from "./records";
import { vacatureMatchV2Schema } from "./vacature";
import { werkzoekendeMatchV2Schema } from "./werkzoekende";

/** A row without the postcode of `mobiliteit` has no place in the internal model: it is set aside like one that breaks the contract. */
const { mobiliteit } = werkzoekendeBasissetSchema.shape;

const rijSchemas: { [S in Soort]: z.ZodType<MatchVan<S>> } = {
  vacatures: vacatureMatchV2Schema.transform((rij) => ({ ...readVacature(rij), vumID: rij.vumID })),
  werkzoekenden: werkzoekendeMatchV2Schema.extend({ mobiliteit }).transform((rij) => {
    const { indicatieLdrRegistratie: _, ...basisset } = readWerkzoekende(rij);
    return { ...basisset, mobiliteit: rij.mobiliteit, vumID: rij.vumID };
  }),
};

/** Reads a first answer of the UV in contract v2.0 into rows of the internal model; as `parseMatches`. */
export const parseMatchesV2 = <S extends Soort>(soort: S, body: unknown): Result<GelezenMatches<MatchVan<S>>, Berichtfout> => parseRijen(rijSchemas[soort], body);

interface Details {
  vacatures: Vacature;
  werkzoekenden: Werkzoekende;
}

/** Reads a detail of the UV in contract v2.0 into a record of the internal model; as `parseDetail`. */
export function parseDetailV2<S extends Soort>(soort: S, body: unknown): Result<GelezenDetail<Details[S]>, Berichtfout>;
export function parseDetailV2(soort: Soort, body: unknown): Result<GelezenDetail<Vacature | Werkzoekende>, Berichtfout> {
  return soort === "vacatures"
    ? readDetail(vacatureDetailV2Schema, body, ({ vacature }) => vacature && { ...readVacature(vacature), idVacature: vacature.idVacature })
    : readDetail(werkzoekendeDetailV2Schema, body, ({ werkzoekende }) => werkzoekende && { ...readWerkzoekende(werkzoekende), idWerkzoekende: werkzoekende.idWerkzoekende });
}
