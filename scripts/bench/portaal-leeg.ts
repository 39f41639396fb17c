import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const ROOT = path.resolve(import.meta.dirname, "../..");
const FOLDER = path.join(ROOT, ".next/leeg");
const FILES = {
  "package.json": '{ "type": "module" }', // .next says of itself that it is CommonJS
  "next.config.mjs": `export default { reactCompiler: true, typescript: { ignoreBuildErrors: true }, turbopack: { root: ${JSON.stringify(ROOT)} } };`,
  "app/layout.jsx": "export default ({ children }) => <html lang=\"nl\"><body>{children}</body></html>;",
  "app/page.jsx": "export default () => <h1>Leeg</h1>;",
};

/** Bytes of JavaScript, gzipped, of an empty page of this Next.js: an application of a heading, built the same way. Old browsers' polyfills don't count. */
export function buildLeeg(): number {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const [name, text] of Object.entries(FILES)) {
    const file = path.join(FOLDER, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(ROOT, "node_modules/next/dist/bin/next"), "build", FOLDER], { encoding: "utf8", env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" } });
  if (status !== 0) throw new Error(`the empty application wasn't built:\n${stdout}${stderr}`);
  const html = readFileSync(path.join(FOLDER, ".next/server/app/index.html"), "utf8");
  const scripts = [...html.matchAll(/<script[^>]*src="\/_next\/(static\/[^"?]+\.js)[^>]*>/g)].filter(([tag]) => !/nomodule/i.test(tag)).flatMap(([, file]) => file ?? []);
  const files = [...new Set(scripts)].map((file) => path.join(FOLDER, ".next", file)).filter(existsSync);
  if (files.length === 0) throw new Error("the empty page names no scripts");
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
}
