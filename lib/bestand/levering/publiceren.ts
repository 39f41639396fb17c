import "server-only";
import type { Result } from "@/lib/result";
import type { Sessie } from "@/lib/toegang/sessie";
import type { LeveringFout } from "./fouten";
import type { Verschil } from "./weergave";

/** What publishing would do now. From `controle` on. */
export function readVerschil(sessie: Sessie, id: string): Promise<Result<Verschil, LeveringFout>> {
  throw new Error(`not yet: ${sessie.id} ${id}`);
}

/** What was confirmed. */
export interface Bevestigd {
  /** Withdraw what is gone from the file; otherwise it stays. */
  readonly intrekken: boolean;
  /** The difference that was shown: should it be another by then, nothing is published (`veranderd`, or the same said by `melding`). */
  readonly verwacht: Verschil;
}

/**
 * Starts publishing the good rows, in one transaction with its line in the history and the processing log: all or nothing. Poll
 * `readLevering`: `gepubliceerd`, or back at `controle` with a `melding`. While another delivery of the organisation is being published
 * this one waits.
 */
export function publiceerLevering(sessie: Sessie, id: string, bevestigd: Bevestigd): Promise<Result<void, LeveringFout>> {
  throw new Error(`not yet: ${sessie.id} ${id} ${bevestigd.intrekken}`);
}
