// Runs the commands of `npm test`.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import type { z } from "zod";
import type { Tally } from "./tally";

const ROOT = path.resolve(import.meta.dirname, "../..");
/** Where the runners leave their counts. */
export const RESULTS = path.join(ROOT, "test-results");
export const bin = (name: string): string => path.join(ROOT, "node_modules/.bin", name);

interface Command {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Shows what it says while it runs; else in one piece when it ends, because another runs beside it. */
  readonly live?: boolean;
}

async function run({ name, command, args, live = false }: Command): Promise<boolean> {
  if (live) console.log(`\n── ${name}`);
  const start = Date.now();
  const child = spawn(command, args, { cwd: ROOT, stdio: live ? "inherit" : ["ignore", "pipe", "pipe"], env: { ...process.env, NODE_OPTIONS: "", FORCE_COLOR: process.env.CI ? "0" : undefined } as NodeJS.ProcessEnv });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part: Buffer) => said.push(part));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  const seconds = Math.round((Date.now() - start) / 1000);
  process.stdout.write(live ? `\n${name}: ${seconds} s\n` : `\n── ${name} (${seconds} s)\n${Buffer.concat(said).toString()}`);
  return code === 0;
}

/** A command that counts as one check. */
export async function check(command: Command): Promise<Tally> {
  const passed = await run(command);
  return { passed: Number(passed), skipped: 0, failures: passed ? [] : [command.name] };
}

/** A test runner that writes its counts to `file`. A run that failed without counting a failure counts as one. */
export async function suite(command: Command, file: string, schema: z.ZodType<Tally>): Promise<Tally> {
  const report = path.join(RESULTS, file);
  rmSync(report, { force: true });
  const passed = await run(command);
  const tally: Tally = existsSync(report) ? schema.parse(JSON.parse(readFileSync(report, "utf8"))) : { passed: 0, skipped: 0, failures: [] };
  return passed || tally.failures.length > 0 ? tally : { ...tally, failures: [`${command.name}: ended with an error`] };
}
