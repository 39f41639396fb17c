// What the two commands need before TypeScript can run. Plain JavaScript without dependencies, for a fresh clone.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import path from "node:path";

export const ROOT = path.resolve(import.meta.dirname, "../..");

/** Refuses a Node that is too old, in words. */
function checkNode() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major >= 20) return;
  console.error(`Node ${process.versions.node} is te oud: installeer Node 20 of nieuwer.`);
  process.exit(1);
}

/** Installs the dependencies when they are missing or older than the lock file. */
export function ensureInstalled() {
  checkNode();
  const installed = path.join(ROOT, "node_modules/.package-lock.json");
  const modified = (file) => statSync(path.join(ROOT, file)).mtimeMs;
  const current = existsSync(installed) && statSync(installed).mtimeMs >= Math.max(modified("package.json"), modified("package-lock.json"));
  if (!current) {
    console.log("Pakketten installeren (eerste keer ongeveer een minuut)…");
    // Not `npm ci`: it refuses a lock file that was made on another platform.
    runOrExit("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"]);
  }
  if (!existsSync(path.join(ROOT, "lib/db/generated/client.ts"))) runOrExit(process.execPath, ["scripts/prisma-generate.mjs"]);
}

function runOrExit(command, args) {
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: "inherit", env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" } });
  if (status !== 0) process.exit(status ?? 1);
}

/** Goes on in TypeScript: runs `script` with the loader and hands over signals and exit code. */
export function continueIn(script, args) {
  const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", path.join(ROOT, script), ...args], { cwd: ROOT, stdio: "inherit" });
  // The terminal sends Ctrl-C to the whole group: the child cleans up, this process only waits for it.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  child.on("close", (code) => process.exit(code ?? 1));
}
