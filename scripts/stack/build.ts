import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { nobody, type Register, spawnNode } from "./processes";

const ROOT = path.resolve(import.meta.dirname, "../..");
const STANDALONE = path.join(ROOT, ".next/standalone");
const STAMP = path.join(ROOT, ".next/bronnen.sha256");
const SOURCES = ["app", "components", "lib", "public", "prisma/schema.prisma", "proxy.ts", "instrumentation.ts", "next.config.ts", "postcss.config.mjs", "package-lock.json", "tsconfig.json"];

/** Every file below a folder, or the file itself, in a fixed order; tests don't change a build. */
function filesOf(source: string): string[] {
  if (!existsSync(source)) return [];
  if (statSync(source).isFile()) return [source];
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes(".test."))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** Fingerprint of everything that a build depends on. */
function fingerprint(): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of SOURCES.flatMap((name) => filesOf(path.join(ROOT, name)))) hash.update(path.relative(ROOT, file)).update(readFileSync(file));
  // next.config.ts puts the names of the migrations into the build.
  hash.update(readdirSync(path.join(ROOT, "prisma/migrations")).sort().join());
  return hash.digest("hex");
}

/** Builds the portal unless this very source was built already. Returns whether it built. */
export async function ensureBuilt(report: (text: string) => void, register: Register = nobody): Promise<boolean> {
  const print = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === print) {
    report("was al gebouwd");
    return false;
  }
  rmSync(STAMP, { force: true });
  await nextBuild(report, register);
  cpSync(path.join(ROOT, ".next/static"), path.join(STANDALONE, ".next/static"), { recursive: true });
  cpSync(path.join(ROOT, "public"), path.join(STANDALONE, "public"), { recursive: true });
  writeFileSync(STAMP, print);
  report("gebouwd");
  return true;
}

function nextBuild(report: (text: string) => void, register: Register): Promise<void> {
  return new Promise((resolve, reject) => {
    const output: string[] = [];
    const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: "production", NODE_OPTIONS: "", NEXT_TELEMETRY_DISABLED: "1" };
    const child = spawnNode([path.join(ROOT, "node_modules/next/dist/bin/next"), "build"], env, "pipe", register);
    const keep = (chunk: Buffer) => {
      const text = chunk.toString();
      output.push(text);
      const line = text.trim().split("\n").at(-1)?.trim();
      if (line) report(line.slice(0, 70));
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`next build:\n${output.join("")}`))));
  });
}
