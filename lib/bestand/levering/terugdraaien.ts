import "server-only";
import type { Result } from "@/lib/result";
import type { Sessie } from "@/lib/toegang/sessie";
import type { LeveringFout } from "./fouten";

/**
 * Undoes the last published file of its soort, within fourteen days: what it added goes, what it replaced or withdrew comes back. Not for
 * records that were changed by hand since, and nobody who refuses comes back. Poll `readLevering`: `ongedaan`.
 */
export function undoLevering(sessie: Sessie, id: string): Promise<Result<void, LeveringFout>> {
  throw new Error(`not yet: ${sessie.id} ${id}`);
}
