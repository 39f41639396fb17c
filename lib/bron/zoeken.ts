import "server-only";
import { db } from "@/lib/db/client";
import { joinSql, sql, type Sql } from "@/lib/db/sql";
import type { Soort } from "@/lib/standaard/soort";
import type { NabijePostcode } from "./gebied";
import type { Voorwaarden } from "./voorwaarden";

const tabellen = { vacatures: sql`vacature`, werkzoekenden: sql`werkzoekende` } as const satisfies Record<Soort, Sql>;

const toSql = ({ alle, eenVan, overige }: Voorwaarden): Sql[] => [
  ...(alle.length > 0 ? [sql`r.kenmerken @> ${alle}::text[]`] : []),
  ...eenVan.map((woorden) => sql`r.kenmerken && ${woorden}::text[]`),
  ...overige,
];

/** One step of a search: the best ids within a part of the area, best first. */
export function stepQuery(soort: Soort, organisatieId: number, ring: readonly NabijePostcode[], voorwaarden: Voorwaarden, limit: number): Sql {
  const where = joinSql([sql`r.organisatie_id = ${organisatieId}`, ...toSql(voorwaarden)], " AND ");
  return sql`
    SELECT r.id
    FROM unnest(${ring.map(({ pc4 }) => pc4)}::int[], ${ring.map(({ km }) => km)}::float8[]) AS g(pc4, km)
    JOIN ${tabellen[soort]} r ON r.pc4 = g.pc4
    WHERE ${where}
    ORDER BY g.km, r.volledigheid DESC, r.id COLLATE "C"
    LIMIT ${limit}`;
}

/** Postcodes per step: the nearest first, then more, then all that is left. */
const STAPPEN = [60, 400] as const;

/** The area in rings from near to far. Equally far postcodes are never parted: completeness decides between their records. */
export function toRingen(gebied: readonly NabijePostcode[], stappen: readonly number[] = STAPPEN): (readonly NabijePostcode[])[] {
  const ringen: (readonly NabijePostcode[])[] = [];
  let start = 0;
  for (const size of [...stappen, Infinity]) {
    let end = Math.min(gebied.length, start + size);
    while (end < gebied.length && gebied[end]?.km === gebied[end - 1]?.km) end++;
    if (end > start) ringen.push(gebied.slice(start, end));
    start = end;
  }
  return ringen;
}

/**
 * The ids of at most `limit` records that match, chosen and ordered by nearness, then completeness (fullest first), then id.
 * Walks outwards and stops as soon as it has enough: whatever lies further cannot be among them.
 */
export async function findIds(soort: Soort, organisatieId: number, gebied: readonly NabijePostcode[], voorwaarden: Voorwaarden, limit: number): Promise<string[]> {
  const ids: string[] = [];
  for (const ring of toRingen(gebied)) {
    const found = await db().$queryRaw<{ id: string }[]>(stepQuery(soort, organisatieId, ring, voorwaarden, limit - ids.length));
    ids.push(...found.map(({ id }) => id));
    if (ids.length >= limit) break;
  }
  return ids;
}
