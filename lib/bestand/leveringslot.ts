import "server-only";
import { z } from "zod";
import type { DbClient } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import type { Soort } from "@/lib/standaard/soort";

/** Namespaces of the advisory locks of deliveries, one per soort; the organisation is the second half of the key. */
const LOCKS = { vacatures: 72042, werkzoekenden: 72043 } as const satisfies Record<Soort, number>;

const answerSchema = z.tuple([z.object({ genomen: z.boolean() })]);

/**
 * Takes the lock of the deliveries of one soort by an organisation until the transaction ends; false when another delivery has it. Never waits:
 * a delivery that waits in its transaction holds a connection, and a few of them would hold all of the portal's.
 */
export async function takeLeveringslot(tx: DbClient, soort: Soort, organisatieId: number): Promise<boolean> {
  const [{ genomen }] = answerSchema.parse(await tx.$queryRaw(sql`SELECT pg_try_advisory_xact_lock(${LOCKS[soort]}::int, ${organisatieId}::int) AS genomen`));
  return genomen;
}
