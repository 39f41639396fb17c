import { spawn } from "node:child_process";
import path from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "@playwright/test";

const ROOT = path.resolve(import.meta.dirname, "..");

test("the portal as somebody with bad intentions meets it: headers, cookies, origins, limits, errors", async () => {
  const check = spawn(path.join(ROOT, "node_modules/.bin/tsx"), ["scripts/check-web.ts", process.env.PORTAAL_URL ?? ""], { cwd: ROOT, env: { ...process.env, NODE_OPTIONS: "" } });
  const [tabel, fouten] = await Promise.all([text(check.stdout), text(check.stderr)]);
  expect(tabel.split("\n").filter((rij) => rij.endsWith("| **no** |"))).toEqual([]);
  expect(tabel, fouten).toMatch(/checks at .*, 0 missed/);
});
