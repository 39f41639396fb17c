import "server-only";
import { dbPool } from "./client";
import type { Sql } from "./sql";

/**
 * Rows of one statement, straight from the driver. A statement through Prisma costs about a millisecond of processor time more,
 * whatever it asks (docs/bron.md): for what is asked very often, as by the bron and at the beginning of every request. Not for
 * statements that belong in a transaction. The types are the driver's: bigint comes as text, json parsed, timestamps as Date;
 * `Rij` is the caller's word for what the statement selects.
 */
export async function queryDirect<Rij extends object>(statement: Sql): Promise<Rij[]> {
  const { rows } = await dbPool().query<Rij>({ text: statement.text, values: statement.values });
  return rows;
}
