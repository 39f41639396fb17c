import "server-only";
import type { DbClient } from "@/lib/db/client";
import { sql, type Sql } from "@/lib/db/sql";
import type { Soort } from "@/lib/standaard/soort";
import { woordnummer } from "./kenmerken";
import type { Rij, Rijen } from "./opslag";

/**
 * Characters of JSON per statement. Prisma keeps what its last hundred steps were given, for a debug log, and with it the values of some
 * thirty statements: with larger ones a delivery of 50,000 profielen takes hundreds of megabytes.
 */
export const TEKENS_PER_STATEMENT = 524_288;

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");

/** A row as plain JSON, for {@link insertUitJson}. */
export const toJsonRij = (organisatieId: number, rij: Rij): Readonly<Record<string, unknown>> => ({
  ...rij,
  kenmerken: rij.kenmerken.map((woord) => String(woordnummer(organisatieId, woord))),
  vingerafdruk: base64(rij.vingerafdruk),
  origineel: base64(rij.origineel),
});

/** JSON lists of rows, each of at most about {@link TEKENS_PER_STATEMENT}: one parameter, where one per value could be more than the 65,535 that a statement takes. */
function* toLijsten(organisatieId: number, rijen: readonly Rij[]): Generator<string> {
  let deel: string[] = [];
  let tekens = 0;
  for (const rij of rijen) {
    const json = JSON.stringify(toJsonRij(organisatieId, rij));
    deel.push(json);
    tekens += json.length;
    if (tekens < TEKENS_PER_STATEMENT) continue;
    yield `[${deel.join(",")}]`;
    deel = [];
    tekens = 0;
  }
  if (deel.length > 0) yield `[${deel.join(",")}]`;
}

const insertVacatures = (organisatieId: number, geleverdOp: Date, json: Sql): Sql => sql`
  WITH r AS MATERIALIZED (
    SELECT * FROM json_to_recordset((${json})::json) AS r(
      id text, kanaal text, contractversie text, pc4 int, kenmerken bigint[], "urenMinimaal" smallint, "urenMaximaal" smallint, aanvang text,
      sluitingsdatum text, volledigheid smallint, vingerafdruk text, basisset text, origineel text, titel text, werkgever text, kwaliteit smallint, verbeterpunt text)
  ), zoek AS (
    INSERT INTO vacature (organisatie_id, id, kanaal, contractversie, pc4, kenmerken, uren_minimaal, uren_maximaal, aanvang, sluitingsdatum, volledigheid, vingerafdruk, geleverd_op, titel, werkgever, kwaliteit, verbeterpunt)
    SELECT ${organisatieId}, id, kanaal::kanaal, contractversie, pc4, kenmerken, "urenMinimaal", "urenMaximaal", aanvang, sluitingsdatum, volledigheid, decode(vingerafdruk, 'base64'), ${geleverdOp}, titel, werkgever, kwaliteit, verbeterpunt
    FROM r
  )
  INSERT INTO vacature_inhoud (organisatie_id, id, basisset, origineel)
  SELECT ${organisatieId}, id, basisset, decode(origineel, 'base64') FROM r`;

const insertWerkzoekenden = (organisatieId: number, geleverdOp: Date, json: Sql): Sql => sql`
  WITH r AS MATERIALIZED (
    SELECT * FROM json_to_recordset((${json})::json) AS r(
      id text, kanaal text, contractversie text, pc4 int, kenmerken bigint[], "urenMinimaal" smallint, "urenMaximaal" smallint,
      "maximaleReisafstand" smallint, "beschikbaarVanaf" text, volledigheid smallint, vingerafdruk text, basisset text, origineel text, kwaliteit smallint, verbeterpunt text)
  ), zoek AS (
    INSERT INTO werkzoekende (organisatie_id, id, kanaal, contractversie, pc4, kenmerken, uren_minimaal, uren_maximaal, maximale_reisafstand, beschikbaar_vanaf, volledigheid, vingerafdruk, geleverd_op, kwaliteit, verbeterpunt)
    SELECT ${organisatieId}, id, kanaal::kanaal, contractversie, pc4, kenmerken, "urenMinimaal", "urenMaximaal", "maximaleReisafstand", "beschikbaarVanaf", volledigheid, decode(vingerafdruk, 'base64'), ${geleverdOp}, kwaliteit, verbeterpunt
    FROM r
  )
  INSERT INTO werkzoekende_inhoud (organisatie_id, id, basisset, origineel)
  SELECT ${organisatieId}, id, basisset, decode(origineel, 'base64') FROM r`;

/** Inserts rows of an organisation, many per statement. Throws when an id is there already. */
export async function insertRijen<S extends Soort>(tx: DbClient, soort: S, organisatieId: number, rijen: readonly Rijen[S][], geleverdOp: Date): Promise<void> {
  for (const lijst of toLijsten(organisatieId, rijen)) await insertUitJson(tx, soort, organisatieId, sql`${lijst}`, geleverdOp);
}

/** Inserts the rows ({@link toJsonRij}) in a JSON list: a parameter, or what a piece of SQL selects. Throws when an id is there already. */
export async function insertUitJson(tx: DbClient, soort: Soort, organisatieId: number, json: Sql, geleverdOp: Date): Promise<void> {
  const statement = soort === "vacatures" ? insertVacatures : insertWerkzoekenden;
  await tx.$executeRaw(statement(organisatieId, geleverdOp, json));
}

/** Deletes records of an organisation by id. Returns how many there were. */
export async function deleteRijen(tx: DbClient, soort: Soort, organisatieId: number, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  return soort === "vacatures"
    ? tx.$executeRaw(sql`DELETE FROM vacature WHERE organisatie_id = ${organisatieId} AND id = ANY(${[...ids]}::text[])`)
    : tx.$executeRaw(sql`DELETE FROM werkzoekende WHERE organisatie_id = ${organisatieId} AND id = ANY(${[...ids]}::text[])`);
}

/** A published record, as far as a delivery needs to know it. */
export interface GepubliceerdeRij {
  readonly id: string;
  readonly kanaal: string;
  readonly vingerafdruk: Uint8Array;
}

/** What an organisation published over `kanaal`, and whatever holds one of `ids` over any channel. */
export async function readGepubliceerd(tx: DbClient, soort: Soort, organisatieId: number, kanaal: Rij["kanaal"], ids: readonly string[]): Promise<GepubliceerdeRij[]> {
  const from = soort === "vacatures" ? sql`vacature` : sql`werkzoekende`;
  return tx.$queryRaw<GepubliceerdeRij[]>(sql`
    SELECT id, kanaal::text, vingerafdruk FROM ${from} WHERE organisatie_id = ${organisatieId} AND kanaal = ${kanaal}::kanaal
    UNION SELECT id, kanaal::text, vingerafdruk FROM ${from} WHERE organisatie_id = ${organisatieId} AND id = ANY(${[...ids]}::text[])`);
}
