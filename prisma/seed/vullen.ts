import { toRij, type Aanleveringen, type Herkomst, type Rijen } from "../../lib/bron/opslag";
import { insertRijen } from "../../lib/bron/wegschrijven";
import { db } from "../../lib/db/client";
import { sql } from "../../lib/db/sql";
import { now } from "../../lib/klok";
import type { Soort } from "../../lib/standaard/soort";

const HERKOMST: Herkomst = { kanaal: "synthetisch", contractversie: "3.0.0" };
/** Records per round: while PostgreSQL stores one round, the next is made. */
const RONDE = 1000;

/** Removes what an earlier seed put in; what people delivered themselves stays. Its content goes along by foreign key. */
export async function removeSynthetisch(): Promise<void> {
  const overig = await db().$queryRaw<{ anders: boolean }[]>(sql`
    SELECT EXISTS (SELECT 1 FROM vacature WHERE kanaal <> 'synthetisch') OR EXISTS (SELECT 1 FROM werkzoekende WHERE kanaal <> 'synthetisch') AS anders`);
  if (overig[0]?.anders) {
    await db().$executeRaw(sql`DELETE FROM vacature WHERE kanaal = 'synthetisch'`);
    await db().$executeRaw(sql`DELETE FROM werkzoekende WHERE kanaal = 'synthetisch'`);
  } else {
    await db().$executeRaw(sql`TRUNCATE vacature, vacature_inhoud, werkzoekende, werkzoekende_inhoud`);
  }
}

function* inRondes<T>(records: Iterable<T>): Generator<T[]> {
  let ronde: T[] = [];
  for (const record of records) {
    ronde.push(record);
    if (ronde.length < RONDE) continue;
    yield ronde;
    ronde = [];
  }
  if (ronde.length > 0) yield ronde;
}

/** Stores the records of one organisation and soort; `onRonde` hears how many were added. */
export async function fillBron<S extends Soort>(soort: S, organisatieId: number, records: Iterable<Aanleveringen[S]>, onRonde: (aantal: number) => void): Promise<void> {
  const geleverdOp = now();
  let opslaan = Promise.resolve();
  for (const ronde of inRondes(records)) {
    const rijen: Rijen[S][] = ronde.map((record) => toRij(soort, record, JSON.stringify(record), HERKOMST));
    await opslaan;
    opslaan = insertRijen(db(), soort, organisatieId, rijen, geleverdOp).then(() => onRonde(rijen.length));
    // A rejection is awaited in the next round; this keeps Node from calling it unhandled until then.
    opslaan.catch(() => undefined);
  }
  await opslaan;
}
