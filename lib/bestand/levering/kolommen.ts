import "server-only";
import type { Result } from "@/lib/result";
import type { Sessie } from "@/lib/toegang/sessie";
import type { LeveringFout } from "./fouten";
import type { Kolommenweergave, Voorbeeld } from "./weergave";

/** By column from 0: key of a target (`doelen` of the read model), or null for a column that isn't delivered. */
export type Doelen = readonly (string | null)[];

/** The columns of a table with what is proposed for them. `verkeerde-stap` for JSON, which has none. */
export function readKolommen(sessie: Sessie, id: string): Promise<Result<Kolommenweergave, LeveringFout>> {
  throw new Error(`not yet: ${sessie.id} ${id}`);
}

/** The first rows as they would be delivered with this mapping. Changes nothing. Quick enough to call at every change. */
export function voorbeeld(sessie: Sessie, id: string, doelen: Doelen): Promise<Result<Voorbeeld, LeveringFout>> {
  throw new Error(`not yet: ${sessie.id} ${id} ${doelen.length}`);
}

/**
 * Chooses the mapping, remembers it for the next file with these headings, and starts coding the texts: poll `readLevering`. Also later on,
 * to go back to the columns. `invoer` when a target is unknown, or has two columns where it may have one.
 */
export function kiesIndeling(sessie: Sessie, id: string, doelen: Doelen): Promise<Result<void, LeveringFout>> {
  throw new Error(`not yet: ${sessie.id} ${id} ${doelen.length}`);
}
