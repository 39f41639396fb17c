import "server-only";
import type { DbClient } from "@/lib/db/client";
import { now } from "@/lib/klok";

/**
 * Ends all sessions of an account now, at every node; the `id_token`s go with them. Give the transaction in which the caller
 * checked the right and writes the processing log. Returns how many were running.
 */
export async function endAllSessies(tx: DbClient, accountId: number): Promise<number> {
  const moment = now();
  const { count } = await tx.sessie.updateMany({ where: { accountId, ingetrokkenOp: null, eindigtUiterlijkOp: { gt: moment } }, data: { ingetrokkenOp: moment, idToken: null } });
  return count;
}
