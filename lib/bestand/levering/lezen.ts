import "server-only";
import type { Result } from "@/lib/result";
import type { Soort } from "@/lib/standaard/soort";
import type { Sessie } from "@/lib/toegang/sessie";
import type { LeveringFout } from "./fouten";
import type { Leveringweergave } from "./weergave";

/** A delivery of the organisation as it stands now, from any node: for a page and for polling. */
export function readLevering(sessie: Sessie, id: string): Promise<Result<Leveringweergave, LeveringFout>> {
  throw new Error(`not yet: ${sessie.id} ${id}`);
}

/** Deliveries that are neither published nor given up, newest first; empty for who may not see them. */
export function listOpenLeveringen(sessie: Sessie, soort?: Soort): Promise<readonly Leveringweergave[]> {
  throw new Error(`not yet: ${sessie.id} ${soort}`);
}
