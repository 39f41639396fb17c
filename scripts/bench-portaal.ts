// `npm run bench:portaal -- [--deel javascript,server,…] [--schaal landelijk] [--schrijf]`: what someone at the screen waits for, measured in a
// real browser against the built portal and the sandbox; with --schrijf the tables go into docs/performance.md.
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { describeMachine, takePriority } from "./bench/machine";
import { isPortaaldeel, markOf, PORTAALDELEN, type Portaaldeel } from "./bench/portaal-delen";
import { startNapraat } from "./bench/portaal-napraat";
import { writeDocument } from "./bench/verslag";
import { startEmbedded } from "./database/embedded";
import { ensureDatabase, migrate } from "./database/migrate";
import { demoEnv } from "./demo-env";
import { ensureBrowser } from "./stack/browser";
import { ensureBuilt } from "./stack/build";
import { register, runToEnd } from "./stack/lifecycle";
import { parseDemoOptions, type Schaal } from "./stack/options";
import { assertPortFree, spawnNode, startPortaal, startSandbox } from "./stack/processes";
import { step } from "./stack/progress";
import { warmUp } from "./stack/warm-up";

const DATABASE_PORT = Number(process.env.BENCH_DATABASE_PORT ?? 54326);
/** Not the addresses of the demo, which may be running; 4190 is a port that fetch refuses. */
process.env.PORTAAL_URL ??= "http://localhost:3190";
process.env.SANDBOX_UV_URL ??= "http://localhost:4192";
process.env.EHERKENNING_ISSUER ??= "http://localhost:4193";

function parseOptions(args: string[]): { delen: Portaaldeel[]; schaal: Schaal; schrijf: boolean } {
  const { values } = parseArgs({ args, options: { deel: { type: "string", default: Object.keys(PORTAALDELEN).join(",") }, schaal: { type: "string", default: "landelijk" }, schrijf: { type: "boolean", default: false } } });
  const names = values.deel.split(",");
  const unknown = names.find((name) => !isPortaaldeel(name));
  if (unknown !== undefined) throw new Error(`--deel kent ${Object.keys(PORTAALDELEN).join(", ")}; niet ${unknown}`);
  return { delen: names.filter(isPortaaldeel), schaal: parseDemoOptions(["--schaal", values.schaal]).schaal, schrijf: values.schrijf };
}

/** Runs one part in a process of its own: the browser's drivers and server code want other conditions. Returns its table. */
async function runDeel(deel: Portaaldeel, env: Record<string, string>): Promise<string> {
  const { file, react } = PORTAALDELEN[deel];
  const uit = path.join(mkdtempSync(path.join(tmpdir(), "bench-portaal-")), deel);
  const child = spawnNode([...(react ? ["--conditions=react-server"] : []), "--import", "tsx", path.join(import.meta.dirname, "bench", file)], { NODE_ENV: "production", ...env, BENCH_UIT: uit }, "inherit", register);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`deel ${deel} stopte met code ${code}`);
  return readFileSync(uit, "utf8");
}

async function run(): Promise<void> {
  const { delen, schaal, schrijf } = parseOptions(process.argv.slice(2));
  console.log(`${describeMachine()}${takePriority() ? ", at raised priority" : ""}`);
  const server = startEmbedded({ name: "postgres-bench", port: DATABASE_PORT });
  register({ stop: async () => server.stop() });
  const url = server.url(schaal);
  await ensureDatabase(url);
  await migrate(url);
  const env: Record<string, string> = { ...demoEnv(url), CHROMIUM: ensureBrowser(console.log), BRON_VERZOEKEN_PER_MINUUT: "1000000", LOG_LEVEL: "warn", NODE_ENV: "production", SANDBOX_SCHAAL: schaal };
  Object.assign(process.env, env);
  for (const name of ["PORTAAL_URL", "SANDBOX_UV_URL", "EHERKENNING_ISSUER"]) await assertPortFree(env[name]!, name);
  // Imported late: it reads the environment that was just set.
  const { fillDatabase } = await import("./stack/data");
  await step(`Bronnen vullen (schaal ${schaal})`, (report) => fillDatabase(schaal, report));
  await step("Portaal bouwen", (report) => ensureBuilt(report, register));
  await step("Sandbox", () => startSandbox(env, register));
  await step("Portaal", () => startPortaal(env, register));
  await step("Warmlopen", () => warmUp(env));
  const napraat = await startNapraat(env.VUM_URL ?? "");
  register(napraat);
  for (const deel of delen) {
    console.log(`\n== ${deel}`);
    const table = await runDeel(deel, PORTAALDELEN[deel].react ? { ...env, VUM_URL: napraat.url } : env);
    if (schrijf) writeDocument(markOf(deel), `Measured ${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC, scale ${schaal}.\n\n${table}`);
  }
}

runToEnd(run);
