// `npm run bench -- [--deel zaaien,bron,…] [--schrijf]`: measures, prints tables, and with --schrijf puts them in docs/performance.md.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { DELEN, isDeel, type Deel } from "./bench/delen";
import { describeMachine, takePriority } from "./bench/machine";
import { writeDocument } from "./bench/verslag";
import { startEmbedded } from "./database/embedded";
import { ensureDatabase, migrate } from "./database/migrate";
import { demoEnv } from "./demo-env";

const PORT = Number(process.env.BENCH_DATABASE_PORT ?? 54326);
const FOLDER = mkdtempSync(path.join(tmpdir(), "bench-"));

function parseOptions(args: string[]): { delen: Deel[]; schrijf: boolean } {
  const { values } = parseArgs({ args, options: { deel: { type: "string", default: Object.keys(DELEN).join(",") }, schrijf: { type: "boolean", default: false } } });
  const names = values.deel.split(",");
  const unknown = names.find((name) => !isDeel(name));
  if (unknown !== undefined) throw new Error(`--deel kent ${Object.keys(DELEN).join(", ")}; niet ${unknown}`);
  return { delen: names.filter(isDeel), schrijf: values.schrijf };
}

async function dropDatabase(server: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`);
  await client.end();
}

/** Runs one part in a process of its own, for the environment and the database client are read once per process. Returns its table. */
function runDeel(deel: Deel, env: Record<string, string>): string {
  const uit = path.join(FOLDER, deel);
  const file = path.join(import.meta.dirname, "bench", DELEN[deel].file);
  const { status } = spawnSync(process.execPath, ["--conditions=react-server", "--import", "tsx", file], { stdio: "inherit", env: { NODE_ENV: "production", ...env, BENCH_UIT: uit } });
  if (status !== 0) throw new Error(`deel ${deel} stopte met code ${status}`);
  return readFileSync(uit, "utf8");
}

const { delen, schrijf } = parseOptions(process.argv.slice(2));
const first = takePriority();
console.log(`${describeMachine()}${first ? ", at raised priority" : ""}`);
const server = startEmbedded({ name: "postgres-bench", port: PORT });
try {
  for (const deel of delen) {
    const { database, leeg } = DELEN[deel];
    console.log(`\n== ${deel}`);
    const url = server.url(database);
    if (leeg) await dropDatabase(server.url("postgres"), database);
    await ensureDatabase(url);
    await migrate(url);
    const table = runDeel(deel, { ...demoEnv(url), BRON_VERZOEKEN_PER_MINUUT: "1000000" });
    if (schrijf) writeDocument(deel, `Measured ${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC.\n\n${table}`);
  }
} finally {
  server.stop();
}
