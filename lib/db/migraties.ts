import "server-only";
import { z } from "zod";
import { db } from "./client";

const rowsSchema = z.array(z.object({ migration_name: z.string() }));

/** Which of these migrations the database doesn't have (yet). Throws when the database does not answer. */
export async function missingMigraties(names: readonly string[]): Promise<string[]> {
  const rows = await db().$queryRaw`SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  const applied = new Set(rowsSchema.parse(rows).map((row) => row.migration_name));
  return names.filter((name) => !applied.has(name));
}
