// `npm run bench:load -- [--gebruikers 200] [--minuten 10] [--knooppunten 2] [--schaal klein] [--tempo werk|haast] [--schrijf]`: bemiddelaars at work over HTTP, as
// browsers do it, against the built portal, PostgreSQL and the sandbox on this machine; with --schrijf the tables go into docs/performance.md.
import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { tempoSchema } from "./bench/load/denken";
import { openAccounts } from "./bench/load/personen";
import { describeMachine, takePriority } from "./bench/machine";
import { writeDocument } from "./bench/verslag";
import { startEmbedded } from "./database/embedded";
import { ensureDatabase, migrate } from "./database/migrate";
import { demoEnv } from "./demo-env";
import { ensureBuilt } from "./stack/build";
import { register, runToEnd } from "./stack/lifecycle";
import { parseDemoOptions } from "./stack/options";
import { assertPortFree, spawnNode, startPortaal, startSandbox } from "./stack/processes";
import { step } from "./stack/progress";
import { warmUp } from "./stack/warm-up";

const DATABASE_PORT = Number(process.env.BENCH_DATABASE_PORT ?? 54326);
/** Not the addresses of the demo, which may be running. */
process.env.PORTAAL_URL ??= "http://localhost:3690";
process.env.SANDBOX_UV_URL ??= "http://localhost:4691";
process.env.EHERKENNING_ISSUER ??= "http://localhost:4692";
/** The second of two nodes behind one address. Each serves half of the users; the exchange comes in at this one. */
const TWEEDE = process.env.BENCH_TWEEDE_URL ?? "http://localhost:3693";

const getal = z.coerce.number().positive();

function parseOptions(args: string[]) {
  const { values } = parseArgs({ args, options: { gebruikers: { type: "string", default: "200" }, minuten: { type: "string", default: "10" }, knooppunten: { type: "string", default: "2" }, schaal: { type: "string", default: "klein" }, tempo: { type: "string" }, schrijf: { type: "boolean", default: false } } });
  return { gebruikers: getal.int().parse(values.gebruikers), minuten: getal.parse(values.minuten), tweede: getal.int().max(2, "--knooppunten is 1 of 2").parse(values.knooppunten) === 2, schaal: parseDemoOptions(["--schaal", values.schaal]).schaal, tempo: tempoSchema.parse(values.tempo), schrijf: values.schrijf };
}

/** All users in a process of their own, which needs nothing of the server. Returns the tables. */
async function runGebruikers(env: Record<string, string>): Promise<string> {
  const uit = path.join(mkdtempSync(path.join(tmpdir(), "bench-load-")), "tabel");
  const child = spawnNode(["--import", "tsx", path.join(import.meta.dirname, "bench/load/gebruikers.ts")], { NODE_ENV: "production", ...env, BENCH_UIT: uit }, "inherit", register);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`de gebruikers stopten met code ${code}`);
  return readFileSync(uit, "utf8");
}

async function run(): Promise<void> {
  const { gebruikers, minuten, tweede, schaal, tempo, schrijf } = parseOptions(process.argv.slice(2));
  console.log(`${describeMachine()}${takePriority() ? ", at raised priority" : ""}`);
  const server = startEmbedded({ name: "postgres-bench", port: DATABASE_PORT });
  register({ stop: async () => server.stop() });
  const url = server.url(`load_${schaal}`);
  await ensureDatabase(url);
  await migrate(url);
  // The limits of users stay as they are. That of the bron counts all organisations' questions: here one exchange asks one node for all of them.
  const env: Record<string, string> = {
    ...demoEnv(url), BRON_VERZOEKEN_PER_MINUUT: "1000000", LOG_LEVEL: "warn", NODE_ENV: "production", SANDBOX_SCHAAL: schaal, ADRES_HEADER: "x-real-ip",
    METRICS_TOKEN: randomBytes(32).toString("hex"), BENCH_GEBRUIKERS: String(gebruikers), BENCH_MINUTEN: String(minuten), BENCH_TEMPO: tempo, BENCH_TWEEDE_URL: tweede ? TWEEDE : "",
    ...(tweede && { BRON_URL: `${TWEEDE}/api/bron` }),
  };
  Object.assign(process.env, env);
  for (const name of ["PORTAAL_URL", "SANDBOX_UV_URL", "EHERKENNING_ISSUER"]) await assertPortFree(env[name]!, name);
  if (tweede) await assertPortFree(TWEEDE, "BENCH_TWEEDE_URL");
  // Imported late: it reads the environment that was just set.
  const { fillDatabase } = await import("./stack/data");
  await step(`Bronnen vullen (schaal ${schaal})`, (report) => fillDatabase(schaal, report));
  await step("Accounts", () => openAccounts(url, gebruikers));
  await step("Portaal bouwen", (report) => ensureBuilt(report, register));
  await step("Sandbox", () => startSandbox(env, register));
  await step("Portaal", () => startPortaal(env, register));
  if (tweede) await step("Tweede knooppunt", () => startPortaal({ ...env, PORT: new URL(TWEEDE).port }, register, TWEEDE));
  await step("Warmlopen", () => warmUp(env));
  const tabellen = await runGebruikers(env);
  if (schrijf) writeDocument("load", `Measured ${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC on ${describeMachine()}.\n\n${tabellen}`);
}

runToEnd(run);
