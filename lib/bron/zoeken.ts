import "server-only";
import { db } from "@/lib/db/client";
import { joinSql, sql, type Sql } from "@/lib/db/sql";
import type { Soort } from "@/lib/standaard/soort";
import type { NabijePostcode } from "./gebied";
import { woordVan } from "./kenmerken";
import type { Voorwaarden } from "./voorwaarden";

/** A record that matches. */
export interface Treffer {
  readonly id: string;
  /** The JSON text of the basisset. */
  readonly basisset: string;
}

const tabellen = {
  vacatures: { zoek: sql`vacature`, inhoud: sql`vacature_inhoud` },
  werkzoekenden: { zoek: sql`werkzoekende`, inhoud: sql`werkzoekende_inhoud` },
} as const satisfies Record<Soort, Record<"zoek" | "inhoud", Sql>>;

function toSql(organisatieId: number, { alle, beroepen, eenVan, overige }: Voorwaarden): Sql[] {
  const own = (woorden: readonly string[]) => woorden.map((woord) => woordVan(organisatieId, woord));
  return [
    sql`r.organisatie_id = ${organisatieId}`,
    ...(alle.length > 0 ? [sql`r.kenmerken @> ${own(alle)}::text[]`] : []),
    ...(beroepen.length > 0 ? [beroepen, ...eenVan] : eenVan).map((woorden) => sql`r.kenmerken && ${own(woorden)}::text[]`),
    ...overige,
  ];
}

/** Whole numbers as one parameter; a parameter per element, or a list that Prisma converts, costs more than the query itself. */
const intArray = (numbers: readonly number[]): string => `{${numbers.join(",")}}`;

/** The place of each postcode in order of distance; equally far ones share it, for then completeness decides. */
function ranks(ring: readonly NabijePostcode[]): number[] {
  let rank = 0;
  return ring.map(({ km }, index) => (index > 0 && km !== ring[index - 1]?.km ? (rank += 1) : rank));
}

/**
 * One step of a search: the best matches within a ring, best first. `g.km` is the distance rounded up, which compares with the
 * whole kilometres of a record as the distance itself does.
 */
export function stepQuery(soort: Soort, organisatieId: number, ring: readonly NabijePostcode[], voorwaarden: Voorwaarden, limit: number): Sql {
  const { zoek, inhoud } = tabellen[soort];
  const where = joinSql(toSql(organisatieId, voorwaarden), " AND ");
  return sql`
    WITH g AS (
      SELECT * FROM unnest(${intArray(ring.map(({ pc4 }) => pc4))}::int[], ${intArray(ranks(ring))}::int[], ${intArray(ring.map(({ km }) => Math.ceil(km)))}::int[]) AS g(pc4, rang, km)
    ), gekozen AS MATERIALIZED (
      SELECT r.id, g.rang, r.volledigheid FROM g JOIN ${zoek} r ON r.pc4 = g.pc4
      WHERE ${where}
      ORDER BY g.rang, r.volledigheid DESC, r.id COLLATE "C"
      LIMIT ${limit}
    )
    SELECT i.id, i.basisset FROM gekozen JOIN ${inhoud} i ON i.organisatie_id = ${organisatieId} AND i.id = gekozen.id
    ORDER BY gekozen.rang, gekozen.volledigheid DESC, i.id COLLATE "C"`;
}

/**
 * Postcodes per step. Who asks for a beroep asks for few records: the index of words finds them all at once. Otherwise the
 * nearest are looked at first, then more, and only then all that is left; the further a search gets, the fewer records meet
 * its criteria, and the more the words help.
 */
const stappenFor = ({ beroepen }: Voorwaarden): readonly number[] => (beroepen.length > 0 ? [] : [12, 120]);

/** The area in rings from near to far. Equally far postcodes are never parted: completeness decides between their records. */
export function toRingen(gebied: readonly NabijePostcode[], stappen: readonly number[]): (readonly NabijePostcode[])[] {
  const ringen: (readonly NabijePostcode[])[] = [];
  let start = 0;
  for (const size of [...stappen, Infinity]) {
    let end = Math.min(gebied.length, start + size);
    while (end < gebied.length && gebied[end]?.km === gebied[end - 1]?.km) end += 1;
    if (end > start) ringen.push(gebied.slice(start, end));
    start = end;
  }
  return ringen;
}

/**
 * At most `limit` records that match, chosen and ordered by nearness, then completeness (fullest first), then id. Walks outwards
 * and stops as soon as it has enough: whatever lies further cannot be among them.
 */
export async function findTreffers(soort: Soort, organisatieId: number, gebied: readonly NabijePostcode[], voorwaarden: Voorwaarden, limit: number): Promise<Treffer[]> {
  const treffers: Treffer[] = [];
  for (const ring of toRingen(gebied, stappenFor(voorwaarden))) {
    treffers.push(...(await db().$queryRaw<Treffer[]>(stepQuery(soort, organisatieId, ring, voorwaarden, limit - treffers.length))));
    if (treffers.length >= limit) break;
  }
  return treffers;
}
