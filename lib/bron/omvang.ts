import "server-only";
import { queryDirect } from "@/lib/db/direct";
import { sql } from "@/lib/db/sql";
import { now } from "@/lib/klok";
import type { Soort } from "@/lib/standaard/soort";

/** Up to this many records, looking at all of them is quicker than walking through places. */
const KLEIN = 1500;
const FRESH_FOR_MS = 60_000;

const known = new Map<string, { readonly klein: boolean; readonly until: number }>();

/**
 * Whether an organisation has few records of a soort. Decides only how its records are found, never which: what is known may be
 * a minute old.
 */
export async function isKleinBestand(soort: Soort, organisatieId: number): Promise<boolean> {
  const key = `${soort}/${organisatieId}`;
  const at = now().getTime();
  const earlier = known.get(key);
  if (earlier && earlier.until > at) return earlier.klein;
  const from = soort === "vacatures" ? sql`vacature` : sql`werkzoekende`;
  const [rij] = await queryDirect<{ aantal: number }>(sql`SELECT count(*)::int AS aantal FROM (SELECT FROM ${from} WHERE organisatie_id = ${organisatieId} LIMIT ${KLEIN + 1}) AS eerste`);
  const klein = (rij?.aantal ?? 0) <= KLEIN;
  known.set(key, { klein, until: at + FRESH_FOR_MS });
  return klein;
}
