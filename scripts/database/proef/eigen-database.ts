import pg from "pg";
import { ensureDatabase, migrate } from "../migrate";

/** A migrated database beside that of the other tests, for a test that touches every row. `close` drops it. */
export async function openEigenDatabase(naam: string): Promise<{ readonly url: string; readonly client: pg.Client; readonly close: () => Promise<void> }> {
  const server = process.env.DATABASE_URL ?? "";
  const url = new URL(server);
  url.pathname = `${url.pathname}_${naam}`;
  await ensureDatabase(url.toString());
  await migrate(url.toString());
  const client = new pg.Client({ connectionString: url.toString() });
  await client.connect();
  return {
    url: url.toString(),
    client,
    close: async () => {
      await client.end();
      const beheer = new pg.Client({ connectionString: server });
      await beheer.connect();
      await beheer.query(`DROP DATABASE IF EXISTS ${beheer.escapeIdentifier(url.pathname.slice(1))} WITH (FORCE)`);
      await beheer.end();
    },
  };
}
