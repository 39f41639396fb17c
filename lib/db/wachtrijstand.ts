import "server-only";
import { z } from "zod";
import { dbPool } from "./client";

const rijenSchema = z.array(z.object({ taak: z.string(), stand: z.string(), aantal: z.number(), wacht: z.number().nullable() }));

/** One kind of task in one state: how many, and how many seconds the oldest waits that could have been done. */
export type Wachtrijstand = z.infer<typeof rijenSchema>[number];

/** The queue as all nodes see it. Done tasks stand in it for an hour, failed ones for a day (`wachtrij.ts`). */
export async function readWachtrijstand(): Promise<Wachtrijstand[]> {
  const { rows } = await dbPool().query(`
    SELECT name AS taak, state::text AS stand, count(*)::int AS aantal,
      (CASE WHEN state < 'active' THEN greatest(extract(epoch FROM now() - min(start_after)), 0) END)::float8 AS wacht
    FROM pgboss.job GROUP BY name, state`);
  return rijenSchema.parse(rows);
}

/** Connections of this process. */
export function readVerbindingen(): { readonly open: number; readonly vrij: number; readonly wachtend: number } {
  const { totalCount, idleCount, waitingCount } = dbPool();
  return { open: totalCount, vrij: idleCount, wachtend: waitingCount };
}
