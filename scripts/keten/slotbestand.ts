import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const pakketSchema = z.object({
  version: z.string().optional(),
  license: z.string().optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  dev: z.boolean().optional(),
});
const slotSchema = z.object({ packages: z.record(z.string(), pakketSchema) });

/** One package as `package-lock.json` fixes it. */
export interface Pakket {
  readonly naam: string;
  readonly versie: string;
  /** As the package says itself, an expression of SPDX; null when it says nothing. */
  readonly licentie: string | null;
  /** Comes along with what runs in production. */
  readonly productie: boolean;
  /** SHA-512 of what was downloaded. */
  readonly integriteit: string | null;
}

export const ROOT = path.resolve(import.meta.dirname, "../..");

/** Every package of the lock file, without the portal itself. */
export function readSlotbestand(): Pakket[] {
  const { packages } = slotSchema.parse(JSON.parse(readFileSync(path.join(ROOT, "package-lock.json"), "utf8")));
  return Object.entries(packages).flatMap(([plek, { version, license, integrity, dev }]) => {
    const naam = plek.split("node_modules/").at(-1) ?? "";
    return naam === "" ? [] : [{ naam, versie: version ?? "", licentie: license ?? null, productie: dev !== true, integriteit: integrity ?? null }];
  });
}
