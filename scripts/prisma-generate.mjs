// Generates the Prisma client. Prisma's command line insists on a schema engine that it would download; `generate` never
// runs it, so any executable will do and a machine without that download works too.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";

const prisma = path.join(path.dirname(createRequire(import.meta.url).resolve("prisma/package.json")), "build/index.js");
const { status } = spawnSync(process.execPath, [prisma, "generate", "--no-hints"], {
  stdio: ["ignore", "ignore", "inherit"],
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: "1" },
});
process.exit(status ?? 1);
