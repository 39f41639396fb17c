// Runs a command against a fresh, migrated database: `tsx scripts/with-database.ts vitest run …`. DATABASE_URL set → that server.
import { spawn } from "node:child_process";
import path from "node:path";
import { demoEnv } from "./demo-env";
import { openTestDatabase } from "./database/test-database";

const [command, ...args] = process.argv.slice(2);
if (!command) throw new Error("usage: with-database.ts <command> …");

const database = await openTestDatabase();
const bin = path.resolve(import.meta.dirname, "../node_modules/.bin");
const child = spawn(command, args, {
  stdio: "inherit",
  env: { ...demoEnv(database.url), NODE_ENV: "test", PATH: `${bin}${path.delimiter}${process.env.PATH ?? ""}`, LOG_LEVEL: process.env.LOG_LEVEL ?? "silent" },
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
child.on("close", async (code) => {
  await database.close();
  process.exit(code ?? 1);
});
