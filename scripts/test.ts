// `npm test` after the installation: every check, all of them even when one fails; at the end what failed and one line with the sum.
import { mkdirSync } from "node:fs";
import { bin, check, RESULTS, suite } from "./checks/run";
import { playwrightReport, type Tally, vitestReport } from "./checks/tally";

const vitest = (project: string) => ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=test-results/${project}.json`];

/** What needs no database, one after another. The build comes here so that the browser finds it done. */
const withoutDatabase = async (): Promise<Tally[]> => [
  await check({ name: "Types van routes", command: bin("next"), args: ["typegen"] }),
  await check({ name: "Lint", command: bin("eslint"), args: [".", "--max-warnings", "0"] }),
  await check({ name: "Types", command: bin("tsc"), args: ["--noEmit"] }),
  await suite({ name: "Unit", command: bin("vitest"), args: vitest("unit") }, "unit.json", vitestReport),
  await check({ name: "Portaal bouwen", command: bin("tsx"), args: ["scripts/build-portaal.ts"] }),
];

const onDatabase = (): Promise<Tally> =>
  suite({ name: "Integratie (PostgreSQL)", command: bin("tsx"), args: ["scripts/with-database.ts", "vitest", ...vitest("integration")] }, "integration.json", vitestReport);

const inBrowser = (): Promise<Tally> =>
  suite({ name: "E2e (browser)", command: process.execPath, args: ["--conditions=react-server", "--import", "tsx", "scripts/e2e.ts"], live: true }, "e2e.json", playwrightReport);

mkdirSync(RESULTS, { recursive: true });
// Side by side: the one waits for PostgreSQL much of the time, the other never does.
const [first, integration] = await Promise.all([withoutDatabase(), onDatabase()]);
const tallies = [...first, integration, await inBrowser()];
const failures = tallies.flatMap((tally) => tally.failures);
const sum = (key: "passed" | "skipped") => tallies.reduce((total, tally) => total + tally[key], 0);
if (failures.length > 0) console.log(`\nFailed:\n${failures.map((line) => `  ✗ ${line}`).join("\n")}`);
console.log(sum("skipped") ? `\n${sum("skipped")} skipped` : "");
console.log(`${sum("passed")} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);
