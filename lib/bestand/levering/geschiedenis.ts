import "server-only";
import type { Soort } from "@/lib/standaard/soort";
import type { Sessie } from "@/lib/toegang/sessie";
import type { Leveringregel } from "./weergave";

/** What was delivered over every channel, newest first, at most hundred; empty for who may not see it. */
export function listLeveringen(sessie: Sessie, soort?: Soort): Promise<readonly Leveringregel[]> {
  throw new Error(`not yet: ${sessie.id} ${soort}`);
}
