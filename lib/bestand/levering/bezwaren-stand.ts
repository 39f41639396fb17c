import "server-only";
import type { DbClient } from "@/lib/db/client";
import type { Soort } from "@/lib/standaard/soort";

/** A text that changes when the list of refusals does. */
export async function bezwarenStandVan(tx: DbClient, organisatieId: number, soort: Soort): Promise<string> {
  const { _count, _max } = await tx.bezwaar.aggregate({ where: { organisatieId, soort }, _count: true, _max: { toegevoegdOp: true } });
  return `${_count}|${_max.toegevoegdOp?.toISOString() ?? ""}`;
}
