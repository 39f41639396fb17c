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

/** The conditions on a row `r`: those on words, and all others. */
function toSql(organisatieId: number, { alle, beroepen, eenVan, overige }: Voorwaarden): { woorden: readonly Sql[]; overige: readonly Sql[] } {
  const own = (woorden: readonly string[]) => woorden.map((woord) => woordVan(organisatieId, woord));
  const lijsten = beroepen.length > 0 ? [beroepen, ...eenVan] : eenVan;
  return {
    woorden: [...(alle.length > 0 ? [sql`r.kenmerken @> ${own(alle)}::text[]`] : []), ...lijsten.map((lijst) => sql`r.kenmerken && ${own(lijst)}::text[]`)],
    overige: [sql`r.organisatie_id = ${organisatieId}`, ...overige],
  };
}

/** Whole numbers as one parameter; a parameter per element, or a list that Prisma converts, costs more than the query itself. */
const intArray = (numbers: readonly number[]): string => `{${numbers.join(",")}}`;

/** The place of each postcode in order of distance; equally far ones share it, for then completeness decides. */
function ranks(ring: readonly NabijePostcode[]): number[] {
  let rank = 0;
  return ring.map(({ km }, index) => (index > 0 && km !== ring[index - 1]?.km ? (rank += 1) : rank));
}

/** The postcodes of a ring as a table. `km` is rounded up: it compares with whole kilometres as the distance itself does. */
const ringTable = (ring: readonly NabijePostcode[]): Sql =>
  sql`unnest(${intArray(ring.map(({ pc4 }) => pc4))}::int[], ${intArray(ranks(ring))}::int[], ${intArray(ring.map(({ km }) => Math.ceil(km)))}::int[]) AS g(pc4, rang, km)`;

/**
 * Finds records through their places. The ring is walked through from the middle outwards, postcode by postcode on the index of
 * places (`OFFSET 0` keeps the planner from another way), and because it comes in order the walk ends at the limit. `IS TRUE`
 * keeps the index of words out: the planner would read that once more for every postcode.
 */
function throughPlaatsen(soort: Soort, organisatieId: number, ring: readonly NabijePostcode[], voorwaarden: Voorwaarden): Sql {
  const { woorden, overige } = toSql(organisatieId, voorwaarden);
  const where = joinSql([...overige, ...woorden.map((woord) => sql`(${woord}) IS TRUE`)], " AND ");
  return sql`
    SELECT r.id, g.rang, r.volledigheid
    FROM (SELECT * FROM ${ringTable(ring)} ORDER BY rang) AS g
    CROSS JOIN LATERAL (SELECT r.id, r.volledigheid FROM ${tabellen[soort].zoek} r WHERE r.pc4 = g.pc4 AND ${where} OFFSET 0) AS r`;
}

/** Finds records through their words, and looks at their places afterwards (`+ 0` says so to the planner). */
function throughWoorden(soort: Soort, organisatieId: number, ring: readonly NabijePostcode[], voorwaarden: Voorwaarden): Sql {
  const { woorden, overige } = toSql(organisatieId, voorwaarden);
  return sql`
    SELECT r.id, g.rang, r.volledigheid
    FROM ${ringTable(ring)} JOIN ${tabellen[soort].zoek} r ON r.pc4 + 0 = g.pc4 WHERE ${joinSql([...woorden, ...overige], " AND ")}`;
}

/** The ways to find records, by what they go through first. */
export const wegen = { plaatsen: throughPlaatsen, woorden: throughWoorden } as const;
export type Weg = keyof typeof wegen;

/** One step of a search: the best matches within a ring, best first: by nearness, then completeness (fullest first), then id. */
export function stepQuery(soort: Soort, organisatieId: number, ring: readonly NabijePostcode[], voorwaarden: Voorwaarden, weg: Weg, limit: number): Sql {
  return sql`
    WITH gekozen AS MATERIALIZED (
      ${wegen[weg](soort, organisatieId, ring, voorwaarden)}
      ORDER BY g.rang, r.volledigheid DESC, r.id COLLATE "C"
      LIMIT ${limit}
    )
    SELECT i.id, i.basisset FROM gekozen JOIN ${tabellen[soort].inhoud} i ON i.organisatie_id = ${organisatieId} AND i.id = gekozen.id
    ORDER BY gekozen.rang, gekozen.volledigheid DESC, i.id COLLATE "C"`;
}

/** Postcodes that are walked through before the words take over: some thousands of records at the largest bron. */
const TE_VOET = 150;

/** A part of an area from `start` on, of at least `size` postcodes. Equally far ones are never parted: completeness decides there. */
export function ringFrom(gebied: readonly NabijePostcode[], start: number, size: number): readonly NabijePostcode[] {
  let end = Math.min(gebied.length, start + size);
  while (end < gebied.length && gebied[end]?.km === gebied[end - 1]?.km) end += 1;
  return gebied.slice(start, end);
}

interface Stap {
  readonly ring: readonly NabijePostcode[];
  readonly weg: Weg;
}

/**
 * The steps of a search, from near to far. Whoever asks for a beroep asks for few records: the words find them all at once. Other
 * criteria are mostly met by many, so the nearest places are walked through first. When those don't hold enough, few records
 * meet the criteria, and then the words have them together.
 */
export function planStappen(gebied: readonly NabijePostcode[], { alle, beroepen, eenVan }: Voorwaarden): readonly Stap[] {
  if (gebied.length === 0) return [];
  if (beroepen.length > 0) return [{ ring: gebied, weg: "woorden" }];
  const near = ringFrom(gebied, 0, TE_VOET);
  const far = gebied.slice(near.length);
  const weg = alle.length + eenVan.length > 0 ? "woorden" : "plaatsen";
  return [{ ring: near, weg: "plaatsen" }, ...(far.length > 0 ? [{ ring: far, weg } as const] : [])];
}

/** At most `limit` records that match, best first. Stops at the step that has enough: whatever lies further cannot be among them. */
export async function findTreffers(soort: Soort, organisatieId: number, gebied: readonly NabijePostcode[], voorwaarden: Voorwaarden, limit: number): Promise<Treffer[]> {
  const treffers: Treffer[] = [];
  for (const { ring, weg } of planStappen(gebied, voorwaarden)) {
    treffers.push(...(await db().$queryRaw<Treffer[]>(stepQuery(soort, organisatieId, ring, voorwaarden, weg, limit - treffers.length))));
    if (treffers.length >= limit) break;
  }
  return treffers;
}
