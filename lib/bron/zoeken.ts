import "server-only";
import { queryDirect } from "@/lib/db/direct";
import { joinSql, sql, type Sql } from "@/lib/db/sql";
import type { Soort } from "@/lib/standaard/soort";
import { LOWEST_PC4, type Gebied, type NabijePostcode } from "./gebied";
import { woordnummer } from "./kenmerken";
import { isKleinBestand } from "./omvang";
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

/** Whole numbers as one parameter; a parameter per element, or a list that Prisma converts, costs more than the query itself. */
const intArray = (numbers: readonly (number | bigint)[]): string => `{${numbers.join(",")}}`;

/** The conditions on a row `r`: those on words, and all others. */
function toSql(organisatieId: number, { alle, beroepen, eenVan, overige }: Voorwaarden): { woorden: readonly Sql[]; overige: readonly Sql[] } {
  const own = (woorden: readonly string[]) => intArray(woorden.map((woord) => woordnummer(organisatieId, woord)));
  const lijsten = beroepen.length > 0 ? [beroepen, ...eenVan] : eenVan;
  return {
    woorden: [...(alle.length > 0 ? [sql`r.kenmerken @> ${own(alle)}::bigint[]`] : []), ...lijsten.map((lijst) => sql`r.kenmerken && ${own(lijst)}::bigint[]`)],
    overige: [sql`r.organisatie_id = ${organisatieId}`, ...overige],
  };
}

/** Part of an area, and which way to find its records: through their places or through their words. */
export interface Stap {
  readonly ring: readonly NabijePostcode[];
  readonly weg: "plaatsen" | "woorden";
}

/**
 * Finds records through their places. The ring is walked through from the middle outwards, postcode by postcode on the index of
 * places (`OFFSET 0` keeps the planner from another way), and because it comes in order the walk ends at the limit. `IS TRUE`
 * keeps the index of words out: the planner would read that once more for every postcode.
 */
function throughPlaatsen(soort: Soort, organisatieId: number, ring: readonly NabijePostcode[], voorwaarden: Voorwaarden): Sql {
  const { woorden, overige } = toSql(organisatieId, voorwaarden);
  const where = joinSql([...overige, ...woorden.map((woord) => sql`(${woord}) IS TRUE`)], " AND ");
  return sql`
    SELECT r.id, g.plek, r.volledigheid
    FROM (SELECT * FROM unnest(${intArray(ring.map(({ pc4 }) => pc4))}::int[], ${intArray(ring.map(({ plek }) => plek))}::int[]) AS u(pc4, plek) ORDER BY plek) AS g
    CROSS JOIN LATERAL (SELECT r.id, r.volledigheid FROM ${tabellen[soort].zoek} r WHERE r.pc4 = g.pc4 AND ${where} OFFSET 0) AS r`;
}

/** Finds records through their words and looks up where each is: an element of one array, which costs less than a join. */
function throughWoorden(soort: Soort, organisatieId: number, ring: readonly NabijePostcode[], gebied: Gebied, voorwaarden: Voorwaarden): Sql {
  const { woorden, overige } = toSql(organisatieId, voorwaarden);
  return sql`
    SELECT r.id, g.plek, r.volledigheid
    FROM ${tabellen[soort].zoek} r CROSS JOIN LATERAL (SELECT (${gebied.plekken()}::int[])[r.pc4 - ${LOWEST_PC4 - 1}::int] AS plek) AS g
    WHERE ${joinSql([...woorden, ...overige, sql`g.plek >= ${ring[0]?.plek ?? 0}`], " AND ")}`;
}

/** One step of a search: the best matches within a ring, best first: by nearness, then completeness (fullest first), then id. */
export function stepQuery(soort: Soort, organisatieId: number, { ring, weg }: Stap, gebied: Gebied, voorwaarden: Voorwaarden, limit: number): Sql {
  const found = weg === "plaatsen" ? throughPlaatsen(soort, organisatieId, ring, voorwaarden) : throughWoorden(soort, organisatieId, ring, gebied, voorwaarden);
  return sql`
    WITH gekozen AS MATERIALIZED (
      ${found}
      ORDER BY g.plek, r.volledigheid DESC, r.id COLLATE "C"
      LIMIT ${limit}
    )
    SELECT i.id, i.basisset FROM gekozen JOIN ${tabellen[soort].inhoud} i ON i.organisatie_id = ${organisatieId} AND i.id = gekozen.id
    ORDER BY gekozen.plek, gekozen.volledigheid DESC, i.id COLLATE "C"`;
}

/** Postcodes that are walked through before the words take over: some thousands of records at the largest bron. */
const TE_VOET = 150;

/** The nearest part of an area, of at least `size` postcodes. Equally far ones are never parted: completeness decides there. */
function nearest(postcodes: readonly NabijePostcode[], size: number): readonly NabijePostcode[] {
  let end = Math.min(postcodes.length, size);
  while (end < postcodes.length && postcodes[end]?.plek === postcodes[end - 1]?.plek) end += 1;
  return postcodes.slice(0, end);
}

/**
 * The steps of a search, from near to far. Whoever asks for a beroep asks for few records: the words find them all at once. A
 * small bestand is looked at whole in the same way. Other criteria are mostly met by many, so the nearest places are walked through first. When those
 * don't hold enough, few records meet the criteria, and then the words have them together.
 */
export function planStappen({ postcodes }: Gebied, { alle, beroepen, eenVan }: Voorwaarden, isKlein: boolean): readonly Stap[] {
  if (postcodes.length === 0) return [];
  if (beroepen.length > 0 || isKlein) return [{ ring: postcodes, weg: "woorden" }];
  const near = nearest(postcodes, TE_VOET);
  const far = postcodes.slice(near.length);
  const weg = alle.length + eenVan.length > 0 ? "woorden" : "plaatsen";
  return [{ ring: near, weg: "plaatsen" }, ...(far.length > 0 ? [{ ring: far, weg } as const] : [])];
}

/** What these steps find, at most `limit`, best first. Stops at the step that has enough: whatever lies further cannot be among them. */
export async function walkStappen(soort: Soort, organisatieId: number, stappen: readonly Stap[], gebied: Gebied, voorwaarden: Voorwaarden, limit: number): Promise<Treffer[]> {
  const treffers: Treffer[] = [];
  for (const stap of stappen) {
    treffers.push(...(await queryDirect<Treffer>(stepQuery(soort, organisatieId, stap, gebied, voorwaarden, limit - treffers.length))));
    if (treffers.length >= limit) break;
  }
  return treffers;
}

/** At most `limit` records that match, best first. */
export async function findTreffers(soort: Soort, organisatieId: number, gebied: Gebied, voorwaarden: Voorwaarden, limit: number): Promise<Treffer[]> {
  const isKlein = voorwaarden.beroepen.length === 0 && (await isKleinBestand(soort, organisatieId));
  return walkStappen(soort, organisatieId, planStappen(gebied, voorwaarden, isKlein), gebied, voorwaarden, limit);
}
