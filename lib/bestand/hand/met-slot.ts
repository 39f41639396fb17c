import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import { db, type DbClient } from "@/lib/db/client";
import { err, type Result } from "@/lib/result";
import type { Soort } from "@/lib/standaard/soort";
import { takeLeveringslot } from "../leveringslot";
import type { HandFout } from "./fouten";

/** Somebody else's record takes some milliseconds; a delivery takes longer than anybody waits. */
const POGINGEN = 8;
const WACHT_MS = 150;

/**
 * Runs a transaction while no delivery of this soort changes the bestand, so that an id can't be given out twice. Waits outside the
 * transaction, at most a good second; then it is `bezig`. A failure undoes what the transaction did.
 */
export async function withLeveringslot<T>(soort: Soort, organisatieId: number, run: (tx: DbClient) => Promise<Result<T, HandFout>>): Promise<Result<T, HandFout>> {
  for (let poging = 1; poging <= POGINGEN; poging += 1) {
    const uitkomst = await attempt(soort, organisatieId, run);
    if (uitkomst !== "bezig") return uitkomst;
    if (poging < POGINGEN) await wait(WACHT_MS);
  }
  return err({ soort: "bezig" });
}

/** Carries an expected failure out of a transaction that must not be kept. */
class Afgebroken extends Error {
  constructor(readonly fout: HandFout) {
    super(fout.soort);
  }
}

async function attempt<T>(soort: Soort, organisatieId: number, run: (tx: DbClient) => Promise<Result<T, HandFout>>): Promise<Result<T, HandFout> | "bezig"> {
  try {
    return await db().$transaction(
      async (tx) => {
        if (!(await takeLeveringslot(tx, soort, organisatieId))) return "bezig";
        const uitkomst = await run(tx);
        if (!uitkomst.ok) throw new Afgebroken(uitkomst.error);
        return uitkomst;
      },
      { timeout: 20_000 },
    );
  } catch (error) {
    if (error instanceof Afgebroken) return err(error.fout);
    throw error;
  }
}
