// `npm run test:storingen [-- <file>]`: kills the real thing. A PostgreSQL of its own, the built portal on two nodes and the sandbox as
// processes, on ports of their own (3501, 3502, 4510, 4511, 4520, 54350); docs/storingen.md tells what is tried and what came of it.
import { spawn } from "node:child_process";
import path from "node:path";
import { ensureDatabase, migrate } from "./database/migrate";
import { demoEnv } from "./demo-env";
import { ensureBrowser } from "./stack/browser";
import { ensureBuilt } from "./stack/build";
import { register, runToEnd } from "./stack/lifecycle";
import { nobody } from "./stack/processes";
import { step } from "./stack/progress";
import { ADRESSEN } from "./storingen/kit/adressen";
import { BASIS, startServer, vraag } from "./storingen/kit/database";

Object.assign(process.env, ADRESSEN);

/** A database with the registers and the organisations of the demo, and no records: each test file works in a copy of it. */
async function maakBasis(): Promise<void> {
  const server = startServer();
  register({ stop: async () => startServer().stop() });
  await vraag(server.url("postgres"), `DROP DATABASE IF EXISTS ${BASIS} WITH (FORCE)`);
  await ensureDatabase(server.url(BASIS));
  await migrate(server.url(BASIS));
  Object.assign(process.env, demoEnv(server.url(BASIS)));
  const { ensureRegister } = await import("../lib/beroepen/register-laden");
  const { ensurePostcodes } = await import("../lib/geo/postcodes-laden");
  const { seedToegang } = await import("../prisma/seed/toegang");
  const { closeDb } = await import("../lib/db/client");
  const geladen = [await ensureRegister(), await ensurePostcodes()];
  if (geladen.some(({ ok }) => !ok)) throw new Error(`Het register of de postcodes laadden niet: ${JSON.stringify(geladen)}`);
  await seedToegang();
  await closeDb();
}

function vitest(args: string[]): Promise<number> {
  const cli = path.resolve(import.meta.dirname, "../node_modules/vitest/vitest.mjs");
  const child = spawn(process.execPath, [cli, "run", "--project", "storingen", ...args], { stdio: "inherit", env: { ...process.env, NODE_ENV: "test", NODE_OPTIONS: "", LOG_LEVEL: process.env.LOG_LEVEL ?? "silent" } });
  register({ stop: async () => void child.kill() });
  return new Promise((resolve) => child.on("close", (code) => resolve(code ?? 1)));
}

async function run(): Promise<number> {
  process.env.CHROMIUM = await step("Browser", async (report) => ensureBrowser(report));
  await step("Database", maakBasis);
  await step("Portaal bouwen", (report) => ensureBuilt(report, nobody));
  return vitest(process.argv.slice(2));
}

runToEnd(run);
