import "server-only";
import type { Result } from "@/lib/result";
import type { Sessie } from "@/lib/toegang/sessie";
import type { LeveringFout } from "./fouten";

/** Gives up a delivery that isn't published, whatever is being done with it and on whichever node. All its rows are gone at once. */
export function stopLevering(sessie: Sessie, id: string): Promise<Result<void, LeveringFout>> {
  throw new Error(`not yet: ${sessie.id} ${id}`);
}
