import type { z } from "zod";
import { err, ok, type Result } from "@/lib/result";
import { matchesEnvelopSchema, vacatureDetailSchema, vacatureMatchSchema, werkzoekendeDetailSchema, werkzoekendeMatchSchema, type VacatureMatch, type WerkzoekendeMatch } from "./berichten";
import { formatPath, toBerichtfout, type Berichtfout } from "./fouten";
import { pruneInvalid, pruneUnknown } from "./prune";
import type { Soort } from "./soort";
import type { Vacature } from "./vacature";
import type { Werkzoekende } from "./werkzoekende";

interface Rijen {
  vacatures: VacatureMatch;
  werkzoekenden: WerkzoekendeMatch;
}
export type MatchVan<S extends Soort> = Rijen[S];

/** A row that breaks the contract: which one, and where. Never holds a value. */
export interface TerzijdeRij {
  readonly index: number;
  readonly path: string;
  readonly reason: string;
}

/** A first answer as far as it can be used. `vreemdeVelden`: rows that were kept without fields the contract doesn't know. */
export interface GelezenMatches<Rij> {
  readonly vraagID: string;
  readonly maximumAantalResultatenBereikt: boolean;
  readonly matches: Rij[];
  readonly terzijde: TerzijdeRij[];
  readonly vreemdeVelden: number;
}

const rijSchemas: { [S in Soort]: z.ZodType<MatchVan<S>> } = { vacatures: vacatureMatchSchema, werkzoekenden: werkzoekendeMatchSchema };

/** Reads a first answer of the UV in contract v3, by the rules of {@link parseRijen}. */
export const parseMatches = <S extends Soort>(soort: S, body: unknown): Result<GelezenMatches<MatchVan<S>>, Berichtfout> => parseRijen(rijSchemas[soort], body);

/**
 * Reads a first answer of the UV row by row. A row that breaks the contract is set aside and told of; a row with fields that
 * the contract doesn't know loses those fields only (the basisset must never show more than it may). Only a broken envelope
 * is an error.
 */
export function parseRijen<Rij>(schema: z.ZodType<Rij>, body: unknown): Result<GelezenMatches<Rij>, Berichtfout> {
  const envelop = matchesEnvelopSchema.safeParse(body);
  if (!envelop.success) return err(toBerichtfout(envelop.error, body));
  const matches: Rij[] = [];
  const terzijde: TerzijdeRij[] = [];
  let vreemdeVelden = 0;
  envelop.data.matches.forEach((rij, index) => {
    const gelezen = pruneUnknown(schema, rij);
    if (!gelezen.ok) return void terzijde.push({ index, path: formatPath(gelezen.error.path), reason: gelezen.error.code });
    matches.push(gelezen.value.value);
    if (gelezen.value.pruned.length > 0) vreemdeVelden += 1;
  });
  return ok({ ...envelop.data, matches, terzijde, vreemdeVelden });
}

/** A detail as far as it can be used: the record, who gave it, and the paths that were left out because they break the contract. */
export interface GelezenDetail<Record> {
  readonly bronID: string | null;
  readonly record: Record;
  readonly weggelaten: string[];
}

interface Details {
  vacatures: Vacature;
  werkzoekenden: Werkzoekende;
}

/**
 * Reads a detail of the UV. A detail costs one of ten, so an attribute that breaks the contract costs that attribute only;
 * without any record there is nothing to show, which is an error.
 */
export function parseDetail<S extends Soort>(soort: S, body: unknown): Result<GelezenDetail<Details[S]>, Berichtfout>;
export function parseDetail(soort: Soort, body: unknown): Result<GelezenDetail<Vacature | Werkzoekende>, Berichtfout> {
  return soort === "vacatures"
    ? readDetail(vacatureDetailSchema, body, (detail) => detail.vacature)
    : readDetail(werkzoekendeDetailSchema, body, (detail) => detail.werkzoekende);
}

/** Reads a detail of any version; `record` gives the record of the internal model in it. */
export function readDetail<Body extends { bronID?: string }, R>(schema: z.ZodType<Body>, body: unknown, record: (body: Body) => R | undefined): Result<GelezenDetail<R>, Berichtfout> {
  const gelezen = pruneInvalid(schema, body);
  if (!gelezen.ok) return err({ fout: "malformed", path: formatPath(gelezen.error.path), reason: gelezen.error.code });
  const found = record(gelezen.value.value);
  if (found === undefined) return err({ fout: "incomplete", path: "", reason: "record_absent" });
  return ok({ bronID: gelezen.value.value.bronID ?? null, record: found, weggelaten: gelezen.value.pruned.map(formatPath) });
}
