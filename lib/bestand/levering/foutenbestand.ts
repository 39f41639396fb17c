import "server-only";
import type { Result } from "@/lib/result";
import type { Sessie } from "@/lib/toegang/sessie";
import type { LeveringFout } from "./fouten";

/** The delivered table as Excel with its errors in place, to correct and offer again. Only until it is published: then the rows are gone. `verkeerde-stap` for JSON. */
export function maakFoutenbestand(sessie: Sessie, id: string): Promise<Result<{ readonly bestandsnaam: string; readonly stroom: AsyncIterable<Uint8Array> }, LeveringFout>> {
  throw new Error(`not yet: ${sessie.id} ${id}`);
}
