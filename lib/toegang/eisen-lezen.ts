import "server-only";
import type { DbClient } from "@/lib/db/client";
import { parseEisen, type Eis } from "./eisen";

/** The conditions that are set now. */
export async function readEisen(client: DbClient): Promise<Eis[]> {
  return parseEisen((await client.toelatingseis.findMany({ orderBy: { eis: "asc" } })).map(({ eis }) => eis));
}
