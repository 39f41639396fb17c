import "server-only";
import type { DbClient } from "@/lib/db/client";
import type { Levering } from "@/lib/db/rijen";

/** Whether a published file is the last one of its soort: only that one can be undone. */
export async function isLaatste(tx: DbClient, { organisatieId, soort, gepubliceerdOp }: Pick<Levering, "organisatieId" | "soort" | "gepubliceerdOp">): Promise<boolean> {
  if (gepubliceerdOp === null) return false;
  return (await tx.levering.count({ where: { organisatieId, soort, stand: { in: ["gepubliceerd", "terugdraaien"] }, gepubliceerdOp: { gt: gepubliceerdOp } } })) === 0;
}
