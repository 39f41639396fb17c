import pg from "pg";
import { env } from "@/lib/env";

/** Only for tests: a connection of its own, for a transaction that stays open or somebody who goes round the application. */
export async function openConnection(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: env().DATABASE_URL });
  await client.connect();
  return client;
}
