import { startEmbedded } from "./database/embedded";
import { ensureDatabase, migrate } from "./database/migrate";
import { demoEnv } from "./demo-env";
import { ensureBuilt } from "./stack/build";
import { printWelcome } from "./stack/welcome";
import { parseDemoOptions } from "./stack/options";
import { assertPortFree, type Register, type Running, startPortaal, startPortaalDev, startSandbox } from "./stack/processes";
import { step } from "./stack/progress";
import { warmUp } from "./stack/warm-up";

const DATABASE_PORT = Number(process.env.DEMO_DATABASE_PORT ?? 54322);
/** What must be undone at the end, last started first. */
const started: Running[] = [];
let ending = false;
/** Also stops what starts while all is being stopped. */
const register: Register = (running) => void (ending ? running.stop() : started.push(running));

async function run(): Promise<void> {
  const { schaal, dev } = parseDemoOptions(process.argv.slice(2));
  console.log("\nBemiddelaarsportaal, demo\n");
  const url = await step("Database klaarzetten", openDatabase);
  const env = demoEnv(url);
  Object.assign(process.env, env);
  await assertPortFree(env.PORTAAL_URL!, "PORTAAL_URL");
  await assertPortFree(env.SANDBOX_UV_URL!, "SANDBOX_UV_URL");
  await assertPortFree(env.EHERKENNING_ISSUER!, "EHERKENNING_ISSUER");
  // Imported late: these read the environment that was just set.
  const { fillDatabase } = await import("./stack/data");
  await Promise.all([
    step(`Bronnen vullen (schaal ${schaal})`, (report) => fillDatabase(schaal, report)),
    dev ? undefined : step("Portaal bouwen", (report) => ensureBuilt(report, register)),
  ]);
  await step("Sandbox starten", () => startSandbox({ ...env, SANDBOX_SCHAAL: schaal }, register));
  await step("Portaal starten", () => (dev ? startPortaalDev(env, register) : startPortaal(env, register)));
  await step("Warmlopen", () => warmUp(env));
  printWelcome(env);
}

async function openDatabase(): Promise<string> {
  const embedded = process.env.DATABASE_URL ? undefined : startEmbedded({ name: "postgres", port: DATABASE_PORT });
  if (embedded) started.push({ stop: async () => embedded.stop() });
  const url = process.env.DATABASE_URL ?? embedded!.url("portaal");
  await ensureDatabase(url);
  await migrate(url);
  return url;
}

async function end(code: number): Promise<void> {
  if (ending) return;
  ending = true;
  for (const running of started.reverse()) await running.stop();
  process.exit(code);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    console.log("\nAlles wordt gestopt…");
    void end(0);
  });
}

run().catch((error: unknown) => {
  if (!ending) console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  void end(1);
});
