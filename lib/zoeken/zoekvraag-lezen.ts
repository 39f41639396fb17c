import "server-only";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { zoekvraagSchema, type Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import { err, ok, type Result } from "@/lib/result";
import type { Soort } from "@/lib/standaard/soort";
import { magZoeken } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import type { ZoekFout } from "./fouten";
import { ANTWOORD_BINNEN_MS, isLopend, leaseVanaf, VRAAG_LEASE_MS } from "./termijnen";
import { findZoekvraagrij, type Zoekvraagrij } from "./zoekvraagrij";

/** A stored zoekvraag with how its selectievragen stand, the question parsed again. */
export interface BewaardeZoekvraag {
  readonly rij: Zoekvraagrij;
  readonly vraag: Zoekvraag;
}

/**
 * Reads a zoekvraag of the organisation that the session acts for. Expired ones count as gone, whether or not they have been
 * removed yet. `richting`: what the caller expects; another one is not found.
 */
export async function readZoekvraag(sessie: Sessie, id: string, richting?: Soort): Promise<Result<BewaardeZoekvraag, ZoekFout>> {
  const organisatieId = sessie.namens.id;
  const rij = await findZoekvraagrij({ organisatieId, id, richting }, now());
  if (!rij) return err({ soort: "niet-gevonden" });
  const recht = magZoeken(sessie, rij.richting);
  if (!recht.ok) return err({ soort: "geen-recht", reden: recht.error.reden });
  const isAbandoned = rij.status === "bezig" && !isBeingAsked(rij, now());
  const actueel = isAbandoned ? await closeAbandoned(rij) : rij;
  return actueel ? ok({ rij: actueel, vraag: zoekvraagSchema.parse(actueel.vraag) }) : err({ soort: "niet-gevonden" });
}

/**
 * A node that stopped while asking leaves questions without outcome. Once its lease is over nobody is going to answer them:
 * they are closed as failed, with the reason in words, and can be asked again.
 */
async function closeAbandoned({ organisatieId, id, verwijderenVoor }: Zoekvraagrij): Promise<Zoekvraagrij | null> {
  await db().$transaction([
    db().selectievraag.updateMany({ where: { organisatieId, zoekvraagId: id, uitkomst: null }, data: { uitkomst: "unavailable", toelichting: "De vraag is afgebroken. Stel hem opnieuw." } }),
    db().zoekvraag.updateMany({ where: { organisatieId, id, status: "bezig" }, data: { status: "klaar", klaarOp: now() } }),
  ]);
  return findZoekvraagrij({ organisatieId, id }, new Date(verwijderenVoor.getTime() - 1));
}

/** Whether a node is asking now: one that stopped while asking leaves the zoekvraag open, and past its lease nobody answers it. */
export const isBeingAsked = ({ status, leaseTot: tot }: Pick<Zoekvraagrij, "status" | "leaseTot">, moment: Date): boolean =>
  status === "bezig" && tot !== null && isLopend(tot, VRAAG_LEASE_MS, moment);

/** Until when a node that starts asking at `moment` is trusted to be alive. */
export const leaseTot = (moment: Date): Date => leaseVanaf(moment, VRAAG_LEASE_MS);

/** The moment at which a question asked at `moment` must have its answer. */
export const deadline = (moment: Date): Date => new Date(moment.getTime() + ANTWOORD_BINNEN_MS);
