import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { toCycloneDx16 } from "./keten/sbom";
import { ROOT } from "./keten/slotbestand";

/** `npm run sbom [-- --alles] [-- file]`: CycloneDX 1.6 of what runs in production (`--alles`: development too), from the lock file, without a network. */
const args = process.argv.slice(2);
const bestand = path.resolve(args.find((arg) => !arg.startsWith("--")) ?? path.join(ROOT, ".data/sbom.cdx.json"));
const { name } = z.object({ name: z.string() }).parse(JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")));

const uit = execFileSync("npm", ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only", ...(args.includes("--alles") ? [] : ["--omit", "dev"])], { cwd: ROOT, encoding: "utf8", maxBuffer: 64_000_000, stdio: ["ignore", "pipe", "ignore"] });
const sbom = toCycloneDx16(uit, name);
mkdirSync(path.dirname(bestand), { recursive: true });
writeFileSync(bestand, `${JSON.stringify(sbom, null, 2)}\n`);
console.log(`${sbom.components.length} components in ${bestand}`);
