import "server-only";
import { db } from "@/lib/db/client";
import { log } from "@/lib/log";

/** A cancelled zoekvraag is let go within this time, whichever node is asking it. */
const LOOK_MS = 300;

/**
 * Looks whether a zoekvraag is still wanted while this node asks it. Cancelling writes in the database, so it reaches the node
 * that asks, here or elsewhere, in one way. Call `stop` when the asking ends.
 */
export function watchAnnulering(organisatieId: number, id: string): { readonly signal: AbortSignal; stop(): void } {
  const controller = new AbortController();
  const timer = setInterval(() => {
    isWanted(organisatieId, id).then(
      (wanted) => wanted || controller.abort(new Error("cancelled")),
      (error: unknown) => log.warn({ err: error, zoekvraagId: id }, "could not look whether a zoekvraag was cancelled"),
    );
  }, LOOK_MS);
  return { signal: controller.signal, stop: () => clearInterval(timer) };
}

async function isWanted(organisatieId: number, id: string): Promise<boolean> {
  const rij = await db().zoekvraag.findUnique({ where: { organisatieId_id: { organisatieId, id } }, select: { status: true } });
  return rij?.status === "bezig";
}
