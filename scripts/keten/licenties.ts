import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { Pakket } from "./slotbestand";

const toegestaanSchema = z.strictObject({
  productie: z.array(z.string()),
  ontwikkeling: z.array(z.string()),
  nagekeken: z.array(z.strictObject({ pakket: z.string(), licentie: z.string(), waarom: z.string().min(10) })),
});
export type Toegestaan = z.infer<typeof toegestaanSchema>;

/** The list that people read and change. */
export const readToegestaan = (): Toegestaan => toegestaanSchema.parse(parse(readFileSync(path.join(import.meta.dirname, "toegestaan.yaml"), "utf8")));

/** A package with the licence that counts. */
export interface Beoordeeld {
  readonly pakket: Pakket;
  readonly licentie: string;
  readonly mag: boolean;
}

/** Whether an expression of SPDX is allowed: of `OR` one licence is enough, of `AND` all are needed. Unknown forms are not allowed. */
export function isToegestaan(expressie: string, lijst: ReadonlySet<string>): boolean {
  const bare = expressie.trim().replace(/^\((.*)\)$/s, "$1");
  if (/[()]/.test(bare)) return false;
  return bare.split(/\s+or\s+/i).some((keuze) => keuze.split(/\s+and\s+/i).every((licentie) => lijst.has(licentie.trim())));
}

/** Every package against the list. */
export function beoordeel(pakketten: readonly Pakket[], { productie, ontwikkeling, nagekeken }: Toegestaan): Beoordeeld[] {
  const voorProductie = new Set(productie);
  const voorAlles = new Set([...productie, ...ontwikkeling]);
  return pakketten.map((pakket) => {
    const licentie = pakket.licentie ?? nagekeken.find((regel) => regel.pakket === `${pakket.naam}@${pakket.versie}`)?.licentie ?? "onbekend";
    return { pakket, licentie, mag: isToegestaan(licentie, pakket.productie ? voorProductie : voorAlles) };
  });
}

/** How often each licence occurs: in production, and only in development. The most frequent first. */
export function telLicenties(beoordeeld: readonly Beoordeeld[]): { readonly licentie: string; readonly productie: number; readonly ontwikkeling: number }[] {
  const tellingen = new Map<string, { licentie: string; productie: number; ontwikkeling: number }>();
  for (const { licentie, pakket } of beoordeeld) {
    const telling = tellingen.get(licentie) ?? { licentie, productie: 0, ontwikkeling: 0 };
    telling[pakket.productie ? "productie" : "ontwikkeling"] += 1;
    tellingen.set(licentie, telling);
  }
  return [...tellingen.values()].sort((a, b) => b.productie + b.ontwikkeling - a.productie - a.ontwikkeling || a.licentie.localeCompare(b.licentie));
}
