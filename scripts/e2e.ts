// Runs the e2e tests against a stack of its own (fresh database, built portal, sandbox) on ports beside those of the demo.
import { spawn } from "node:child_process";
import path from "node:path";
import { openTestDatabase } from "./database/test-database";
import { demoEnv } from "./demo-env";
import { ensureBrowser } from "./stack/browser";
import { ensureBuilt } from "./stack/build";
import { register, runToEnd } from "./stack/lifecycle";
import { startPortaal, startSandbox } from "./stack/processes";
import { step } from "./stack/progress";
import { warmUp } from "./stack/warm-up";

process.env.PORTAAL_URL ??= "http://localhost:3300";
process.env.SANDBOX_UV_URL ??= "http://localhost:4310";
process.env.EHERKENNING_ISSUER ??= "http://localhost:4320";

async function run(): Promise<number> {
  const browser = await step("Browser", async (report) => ensureBrowser(report));
  const database = await step("Database", openTestDatabase);
  register({ stop: () => database.close() });
  const env = { ...demoEnv(database.url), CHROMIUM: browser, LOG_LEVEL: process.env.LOG_LEVEL ?? "warn" };
  Object.assign(process.env, env);
  const { fillDatabase } = await import("./stack/data");
  await Promise.all([step("Bronnen vullen", (report) => fillDatabase("klein", report)), step("Portaal bouwen", (report) => ensureBuilt(report, register))]);
  await step("Sandbox", () => startSandbox(env, register));
  await step("Portaal", () => startPortaal(env, register));
  await step("Warmlopen", () => warmUp(env));
  return playwright(env, process.argv.slice(2));
}

function playwright(env: Record<string, string>, args: string[]): Promise<number> {
  const cli = path.resolve(import.meta.dirname, "../node_modules/@playwright/test/cli.js");
  // Without `react-server`: Playwright's own React-free code runs under the ordinary conditions.
  const child = spawn(process.execPath, [cli, "test", ...args], { stdio: "inherit", env: { ...env, NODE_ENV: "test", NODE_OPTIONS: "" } });
  return new Promise((resolve) => child.on("close", (code) => resolve(code ?? 1)));
}

runToEnd(run);
