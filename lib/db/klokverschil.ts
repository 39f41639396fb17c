import "server-only";
import { now } from "@/lib/klok";
import { log } from "@/lib/log";
import { queryDirect } from "./direct";
import { sql } from "./sql";

/** More than clocks that are kept right ever differ, less than any term. */
const HOOGSTENS_MS = 5 * 60_000;

/** How far the clock of this node is ahead of the database's, in milliseconds; negative when it is behind. */
async function readKlokverschil(): Promise<number> {
  const [rij] = await queryDirect<{ nu: Date }>(sql`SELECT clock_timestamp() AS nu`);
  return rij ? now().getTime() - rij.nu.getTime() : 0;
}

/**
 * A task that removes what is past its term, which isn't done while the clocks of node and database differ: one of them has jumped, and what
 * was removed too early doesn't come back. Another node does it, or this one when its clock is right again.
 */
export const alsKlokKlopt = (doe: () => Promise<void>) => async (): Promise<void> => {
  const verschilMs = await readKlokverschil();
  if (Math.abs(verschilMs) <= HOOGSTENS_MS) return doe();
  log.error({ klokVoorSeconden: Math.round(verschilMs / 1000) }, "the clock of this node isn't that of the database: nothing is removed");
};
