import { readFileSync, rmSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import path from "node:path";
import pg from "pg";
import { startEmbedded } from "../../database/embedded";

/** A server of its own, with its usual durability: what is committed must survive being killed. */
const SERVER = { name: "postgres-storingen", port: Number(process.env.STORINGEN_DATABASE_PORT ?? 54350), settings: { max_connections: "100" } };
/** The filled database of which each test file gets a copy. */
export const BASIS = "storingen_basis";

/** Starts the server, or finds it running. */
export const startServer = () => startEmbedded(SERVER);

/** One statement, on a connection of its own. */
export async function vraag<Rij extends pg.QueryResultRow>(url: string, tekst: string, waarden: unknown[] = []): Promise<Rij[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Rij>(tekst, waarden)).rows;
  } finally {
    await client.end();
  }
}

/** A copy of the filled database, with a name that says of what. */
export async function maakDatabase(naam: string): Promise<string> {
  const server = startServer();
  await vraag(server.url("postgres"), `DROP DATABASE IF EXISTS ${naam} WITH (FORCE)`);
  await vraag(server.url("postgres"), `CREATE DATABASE ${naam} TEMPLATE ${BASIS}`);
  // A copied sequence believes that its next numbers are in the write-ahead log, where they are those of the original: after a crash it
  // would give the same ones out again.
  await vraag(server.url(naam), "SELECT setval(format('%I.%I', schemaname, sequencename)::regclass, last_value) FROM pg_sequences WHERE last_value IS NOT NULL");
  return server.url(naam);
}

/** SIGKILL to the server and every process of it, as when the machine goes. */
export async function doodServer(): Promise<void> {
  const [rij] = await vraag<{ data_directory: string }>(startServer().url("postgres"), "SHOW data_directory");
  const pidbestand = path.join(rij?.data_directory ?? "", "postmaster.pid");
  const pid = Number(readFileSync(pidbestand, "utf8").split("\n")[0]);
  const alle = [pid, ...childrenOf(pid)];
  for (const een of alle) kill(een);
  while (alle.some(isAlive)) await wait(20);
  // Where nobody has buried the process yet, its number would pass for a server that runs.
  rmSync(pidbestand, { force: true });
}

const childrenOf = (pid: number): number[] => readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").filter(Boolean).map(Number);

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // Gone already: its parent was first.
  }
}

function isAlive(pid: number): boolean {
  try {
    return !readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ");
  } catch {
    return false;
  }
}
