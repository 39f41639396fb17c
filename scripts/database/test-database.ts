import pg from "pg";
import { startEmbedded } from "./embedded";
import { ensureDatabase, migrate } from "./migrate";

const TEST_PORT = Number(process.env.TEST_DATABASE_PORT ?? 54329);

/**
 * A fresh, migrated database with a name of its own, on the server of DATABASE_URL or else on an embedded one. Durability is
 * switched off: what a test wrote need not survive a power cut. `close` drops it; the embedded server stays for the next run
 * unless nothing else uses it.
 */
export async function openTestDatabase(): Promise<{ url: string; close(): Promise<void> }> {
  const embedded = process.env.DATABASE_URL
    ? undefined
    : startEmbedded({ name: "postgres-test", port: TEST_PORT, settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "120" } });
  const url = new URL(embedded?.url("postgres") ?? process.env.DATABASE_URL ?? "");
  url.pathname = `/portaal_test_${process.pid}`;
  await ensureDatabase(url.toString());
  await migrate(url.toString());
  return {
    url: url.toString(),
    close: async () => {
      await dropDatabase(url);
      if (embedded && (await isIdle(embedded.url("postgres")))) embedded.stop();
    },
  };
}

async function dropDatabase(url: URL): Promise<void> {
  const server = new URL(url);
  server.pathname = "/postgres";
  await withClient(server.toString(), (client) => client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(url.pathname.slice(1))} WITH (FORCE)`));
}

/** Is there no other run with a test database on this server? */
async function isIdle(url: string): Promise<boolean> {
  const { rows } = await withClient(url, (client) => client.query("SELECT 1 FROM pg_database WHERE datname LIKE 'portaal_test_%'"));
  return rows.length === 0;
}

async function withClient<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
