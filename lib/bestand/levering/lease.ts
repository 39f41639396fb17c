import "server-only";
import { randomUUID } from "node:crypto";
import { queryDirect } from "@/lib/db/direct";
import { sql } from "@/lib/db/sql";
import { now } from "@/lib/klok";
import { log } from "@/lib/log";
import { Gestopt } from "./gestopt";
import type { Leveringsleutel } from "./sleutel";
import { TAAKSTANDEN } from "./stand";
import { HARTSLAG_MS, LEASE_MS, VOORTGANG_MS } from "./termijnen";

/** How far the present work is. */
export interface Stand {
  readonly gedaan: number;
  readonly totaal: number | null;
  readonly rijen?: number;
}

/** Handed to who works on a delivery. */
export interface Werkplek {
  readonly sleutel: Leveringsleutel;
  /** Token of this worker: what it writes, it writes only while this stands in the row. */
  readonly poging: string;
  /** Aborted when somebody stops the delivery. */
  readonly signal: AbortSignal;
  /** Tells how far it is; written now and then. */
  readonly meld: (stand: Stand) => void;
}

export const leaseTot = (): Date => new Date(now().getTime() + LEASE_MS);

/** Further ahead than this no lease can end, with clocks that differ a little: the clock was put back since it was written. */
export const leaseUiterlijk = (): Date => new Date(now().getTime() + 2 * LEASE_MS);

/** Whether somebody alive has a delivery of which the lease ends then. */
export const isBezet = (tot: Date | null): boolean => tot !== null && tot >= now() && tot <= leaseUiterlijk();

/** Takes a delivery that waits for the queue; null when somebody alive is at work, or nothing is to be done. */
export async function claim({ organisatieId, id }: Leveringsleutel): Promise<string | null> {
  const poging = randomUUID();
  const rijen = await queryDirect(sql`
    UPDATE levering SET poging = ${poging}::uuid, lease_tot = ${leaseTot()}
    WHERE organisatie_id = ${organisatieId} AND id = ${id}::uuid AND stand::text = ANY(${[...TAAKSTANDEN]}::text[]) AND (lease_tot IS NULL OR lease_tot < ${now()} OR lease_tot > ${leaseUiterlijk()})
    RETURNING id`);
  return rijen.length > 0 ? poging : null;
}

/** Works on a delivery that `poging` has: says that it is alive, and hears that it should stop. Throws {@link Gestopt} then. */
export async function withLease<T>(sleutel: Leveringsleutel, poging: string, work: (plek: Werkplek) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const { organisatieId, id } = sleutel;
  let laatste = 0;
  let bezig = false;
  const write = async (stand: Stand | null): Promise<void> => {
    const voortgang = stand ? sql`, gedaan = ${stand.gedaan}, totaal = ${stand.totaal}, rijen = COALESCE(${stand.rijen ?? null}::int, rijen)` : sql``;
    const rijen = await queryDirect(sql`UPDATE levering SET lease_tot = ${leaseTot()}${voortgang} WHERE organisatie_id = ${organisatieId} AND id = ${id}::uuid AND poging = ${poging}::uuid RETURNING id`);
    if (rijen.length === 0) controller.abort(new Gestopt());
  };
  const say = (stand: Stand | null): void => {
    if (bezig) return;
    bezig = true;
    write(stand).catch((error: unknown) => log.warn({ err: error }, "a delivery can't say how far it is")).finally(() => (bezig = false));
  };
  const hartslag = setInterval(() => say(null), HARTSLAG_MS);
  const meld = (stand: Stand): void => {
    if (performance.now() - laatste < VOORTGANG_MS) return;
    laatste = performance.now();
    say(stand);
  };
  try {
    return await work({ sleutel, poging, signal: controller.signal, meld });
  } finally {
    clearInterval(hartslag);
  }
}
