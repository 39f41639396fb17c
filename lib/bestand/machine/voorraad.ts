import "server-only";
import type { Rij } from "@/lib/bron/opslag";
import { insertUitJson, toJsonRij } from "@/lib/bron/wegschrijven";
import { db, type DbClient } from "@/lib/db/client";
import { queryDirect } from "@/lib/db/direct";
import { sql, type Sql } from "@/lib/db/sql";
import { now } from "@/lib/klok";
import type { Soort } from "@/lib/standaard/soort";

/** Which delivery: the organisation and a key of its own. */
export interface Leveringsleutel {
  readonly organisatieId: number;
  readonly leveringId: string;
}

/** A row that waits, with its place in the delivery. */
export interface Wachtend {
  readonly index: number;
  readonly rij: Rij;
}

/** Longer than any delivery takes; then it is what a fault left behind. */
const HOOGUIT_MS = 2 * 3_600_000;
/** Rows stored per statement: one JSON value of some megabytes. */
const PER_STATEMENT = 1000;

const tabel = (soort: Soort): Sql => (soort === "vacatures" ? sql`vacature` : sql`werkzoekende`);
const eigen = ({ organisatieId, leveringId }: Leveringsleutel): Sql => sql`v.organisatie_id = ${organisatieId} AND v.levering_id = ${leveringId}::uuid`;

/** Puts rows aside, outside any transaction: a sender may be slow, and a transaction holds a connection. */
export async function bewaarVoorraad({ organisatieId, leveringId }: Leveringsleutel, rijen: readonly Wachtend[]): Promise<void> {
  if (rijen.length === 0) return;
  const json = `[${rijen.map(({ index, rij }) => JSON.stringify({ index, rij: toJsonRij(organisatieId, rij) })).join(",")}]`;
  await queryDirect(sql`
    INSERT INTO levering_voorraad (organisatie_id, levering_id, volgnummer, id, vingerafdruk, rij, geplaatst_op)
    SELECT ${organisatieId}, ${leveringId}::uuid, e.index, e.rij ->> 'id', decode(e.rij ->> 'vingerafdruk', 'base64'), e.rij, ${now()}
    FROM json_to_recordset(${json}::json) AS e(index int, rij json)`);
}

/** What is put aside, against what is published. */
export interface Vergeleken {
  readonly volgnummer: number;
  readonly stand: "nieuw" | "gewijzigd" | "ander kanaal";
}

/** Rows that differ from what is published; all others are unchanged. */
export const vergelijkVoorraad = (tx: DbClient, soort: Soort, sleutel: Leveringsleutel): Promise<Vergeleken[]> =>
  tx.$queryRaw<Vergeleken[]>(sql`
    SELECT v.volgnummer, CASE WHEN p.id IS NULL THEN 'nieuw' WHEN p.kanaal <> 'api' THEN 'ander kanaal' ELSE 'gewijzigd' END AS stand
    FROM levering_voorraad v LEFT JOIN ${tabel(soort)} p ON p.organisatie_id = v.organisatie_id AND p.id = v.id
    WHERE ${eigen(sleutel)} AND (p.id IS NULL OR p.kanaal <> 'api' OR p.vingerafdruk <> v.vingerafdruk)`);

/** Ids that this channel published and that are neither put aside nor among `behouden`. */
export async function readVerdwenen(tx: DbClient, soort: Soort, sleutel: Leveringsleutel, behouden: readonly string[]): Promise<string[]> {
  const rijen = await tx.$queryRaw<{ id: string }[]>(sql`
    SELECT p.id FROM ${tabel(soort)} p
    WHERE p.organisatie_id = ${sleutel.organisatieId} AND p.kanaal = 'api' AND p.id <> ALL(${[...behouden]}::text[])
      AND NOT EXISTS (SELECT FROM levering_voorraad v WHERE ${eigen(sleutel)} AND v.id = p.id)
    ORDER BY p.id COLLATE "C"`);
  return rijen.map(({ id }) => id);
}

/** Which of these ids the organisation publishes, and over which channel. */
export const readKanalen = (tx: DbClient, soort: Soort, organisatieId: number, ids: readonly string[]): Promise<{ id: string; kanaal: string }[]> =>
  tx.$queryRaw<{ id: string; kanaal: string }[]>(sql`SELECT p.id, p.kanaal::text FROM ${tabel(soort)} p WHERE p.organisatie_id = ${organisatieId} AND p.id = ANY(${[...ids]}::text[])`);

/** Publishes what was put aside under these numbers. */
export async function publiceerVoorraad(tx: DbClient, soort: Soort, sleutel: Leveringsleutel, volgnummers: readonly number[]): Promise<void> {
  const geleverdOp = now();
  for (let start = 0; start < volgnummers.length; start += PER_STATEMENT) {
    const deel = volgnummers.slice(start, start + PER_STATEMENT);
    const rijen = sql`SELECT json_agg(v.rij) FROM levering_voorraad v WHERE ${eigen(sleutel)} AND v.volgnummer = ANY(${deel}::int[])`;
    await insertUitJson(tx, soort, sleutel.organisatieId, rijen, geleverdOp);
  }
}

/** Forgets what was put aside for a delivery. */
export async function wisVoorraad({ organisatieId, leveringId }: Leveringsleutel): Promise<void> {
  await db().leveringVoorraad.deleteMany({ where: { organisatieId, leveringId } });
}

/** Removes what a delivery that was killed left behind. Returns how many rows. */
export async function purgeVoorraad(): Promise<number> {
  const { count } = await db().leveringVoorraad.deleteMany({ where: { geplaatstOp: { lt: new Date(now().getTime() - HOOGUIT_MS) } } });
  return count;
}
