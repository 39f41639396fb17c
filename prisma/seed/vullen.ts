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

/** Records between two moments at which what was written can go out. */
const ADEM = 25;
/** Making records keeps Node busy; without this the database would get nothing to do until a round is ready. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Stores the records of one organisation and soort; `onRonde` hears how many were added. */
export async function fillBron<S extends Soort>(soort: S, organisatieId: number, records: Iterable<Aanleveringen[S]>, onRonde: (aantal: number) => void): Promise<void> {
  const geleverdOp = now();
  let opslaan = Promise.resolve();
  let ronde: Rijen[S][] = [];
  const store = async (rijen: Rijen[S][]): Promise<void> => {
    await opslaan;
    opslaan = insertRijen(db(), soort, organisatieId, rijen, geleverdOp).then(() => onRonde(rijen.length));
    // A rejection is awaited in the next round; this keeps Node from calling it unhandled until then.
    opslaan.catch(() => undefined);
  };
  for (const record of records) {
    ronde.push(toRij(soort, record, JSON.stringify(record), HERKOMST));
    if (ronde.length % ADEM === 0) await breathe();
    if (ronde.length < RONDE) continue;
    await store(ronde);
    ronde = [];
  }
  if (ronde.length > 0) await store(ronde);
  await opslaan;
}
