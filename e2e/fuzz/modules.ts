import { readdirSync } from "node:fs";
import path from "node:path";

export const ROOT = path.resolve(import.meta.dirname, "../..");

/** Every file below `app/` with this name, from the root of the project. */
export const appFiles = (naam: string): string[] =>
  readdirSync(path.join(ROOT, "app"), { recursive: true, encoding: "utf8" }).filter((file) => path.basename(file) === naam).map((file) => path.join("app", file)).toSorted();

/** What such a file exports. */
export const importApp = (file: string): Promise<Record<string, unknown>> => import(/* @vite-ignore */ path.join(ROOT, file)) as Promise<Record<string, unknown>>;
