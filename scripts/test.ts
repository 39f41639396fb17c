// `npm test` after the installation: every check in order, all of them even when one fails, then one line with the sum.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const ROOT = path.resolve(import.meta.dirname, "..");
const RESULTS = path.join(ROOT, "test-results");

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const bin = (name: string) => path.join(ROOT, "node_modules/.bin", name);

function run(command: string, args: string[]): Promise<boolean> {
  const child = spawn(command, args, { cwd: ROOT, stdio: "inherit", env: { ...process.env, NODE_OPTIONS: "", FORCE_COLOR: process.env.CI ? "0" : undefined } as NodeJS.ProcessEnv });
  return new Promise((resolve) => child.on("close", (code) => resolve(code === 0)));
}

/** A command that counts as one check. */
async function check(name: string, command: string, args: string[]): Promise<Tally> {
  console.log(`\n── ${name}`);
  const passed = await run(command, args);
  return { passed: Number(passed), failed: Number(!passed), skipped: 0 };
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numPendingTests: z.number() })
  .transform((report): Tally => ({ passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests }));
const playwrightReport = z.object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }) })
  .transform(({ stats }): Tally => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }));

/** A test runner that writes its counts to `file`. A run that failed without counting a failure counts as one. */
async function suite(name: string, command: string, args: string[], file: string, schema: z.ZodType<Tally>): Promise<Tally> {
  console.log(`\n── ${name}`);
  const report = path.join(RESULTS, file);
  rmSync(report, { force: true });
  const passed = await run(command, args);
  const tally = existsSync(report) ? schema.parse(JSON.parse(readFileSync(report, "utf8"))) : { passed: 0, failed: 0, skipped: 0 };
  return { ...tally, failed: passed ? tally.failed : Math.max(1, tally.failed) };
}

const vitest = (project: string) => ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=test-results/${project}.json`];

mkdirSync(RESULTS, { recursive: true });
const tallies = [
  await check("Types van routes", bin("next"), ["typegen"]),
  await check("Lint", bin("eslint"), [".", "--max-warnings", "0"]),
  await check("Types", bin("tsc"), ["--noEmit"]),
  await suite("Unit", bin("vitest"), vitest("unit"), "unit.json", vitestReport),
  await suite("Integratie (PostgreSQL)", bin("tsx"), ["scripts/with-database.ts", "vitest", ...vitest("integration")], "integration.json", vitestReport),
  await suite("E2e (browser)", process.execPath, ["--conditions=react-server", "--import", "tsx", "scripts/e2e.ts"], "e2e.json", playwrightReport),
];
const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
console.log(sum("skipped") ? `\n${sum("skipped")} skipped` : "");
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exit(sum("failed") === 0 ? 0 : 1);
