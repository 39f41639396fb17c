import "server-only";
import type { Selectievraag, Zoekvraag as ZoekvraagRij } from "@/lib/db/rijen";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { zoekvraagSchema, type Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import { err, ok, type Result } from "@/lib/result";
import type { Soort } from "@/lib/standaard/soort";
import { magZoeken } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import type { ZoekFout } from "./fouten";
import { ANTWOORD_BINNEN_MS, isLopend, leaseVanaf, VRAAG_LEASE_MS } from "./termijnen";

// Without the answers, which may be megabytes: who only follows a zoekvraag reads this several times a second.
const metSelectievragen = { selectievragen: { orderBy: { volgnummer: "asc" }, omit: { antwoord: true } } } as const;

/** A stored zoekvraag with its selectievragen (their answers apart: `matches.ts`), the question parsed again. */
export interface BewaardeZoekvraag {
  readonly rij: ZoekvraagRij & { readonly selectievragen: readonly Omit<Selectievraag, "antwoord">[] };
  readonly vraag: Zoekvraag;
}

/**
 * Reads a zoekvraag of the organisation that the session acts for. Expired ones count as gone, whether or not they have been
 * removed yet. `richting`: what the caller expects; another one is not found.
 */
export async function readZoekvraag(sessie: Sessie, id: string, richting?: Soort): Promise<Result<BewaardeZoekvraag, ZoekFout>> {
  const organisatieId = sessie.namens.id;
  const rij = await db().zoekvraag.findFirst({
    where: { organisatieId, id, verwijderenVoor: { gt: now() }, ...(richting && { richting }) },
    include: metSelectievragen,
  });
  if (!rij) return err({ soort: "niet-gevonden" });
  const recht = magZoeken(sessie, rij.richting);
  if (!recht.ok) return err({ soort: "geen-recht", reden: recht.error.reden });
  return ok({ rij: await closeAbandoned(rij), vraag: zoekvraagSchema.parse(rij.vraag) });
}

/**
 * A node that stopped while asking leaves questions without outcome. Once its lease is over nobody is going to answer them:
 * they are closed as failed, with the reason in words, and can be asked again.
 */
async function closeAbandoned<T extends BewaardeZoekvraag["rij"]>(rij: T): Promise<T | BewaardeZoekvraag["rij"]> {
  const moment = now();
  if (rij.status !== "bezig" || isBeingAsked(rij, moment)) return rij;
  const where = { organisatieId: rij.organisatieId, zoekvraagId: rij.id };
  await db().$transaction([
    db().selectievraag.updateMany({ where: { ...where, uitkomst: null }, data: { uitkomst: "unavailable", toelichting: "De vraag is afgebroken. Stel hem opnieuw." } }),
    db().zoekvraag.updateMany({ where: { organisatieId: rij.organisatieId, id: rij.id, status: "bezig" }, data: { status: "klaar", klaarOp: moment } }),
  ]);
  return db().zoekvraag.findUniqueOrThrow({
    where: { organisatieId_id: { organisatieId: rij.organisatieId, id: rij.id } },
    include: metSelectievragen,
  });
}

/** Whether a node is asking now: one that stopped while asking leaves the zoekvraag open, and past its lease nobody answers it. */
export const isBeingAsked = ({ status, leaseTot: tot }: Pick<ZoekvraagRij, "status" | "leaseTot">, moment: Date): boolean =>
  status === "bezig" && tot !== null && isLopend(tot, VRAAG_LEASE_MS, moment);

/** Until when a node that starts asking at `moment` is trusted to be alive. */
export const leaseTot = (moment: Date): Date => leaseVanaf(moment, VRAAG_LEASE_MS);

/** The moment at which a question asked at `moment` must have its answer. */
export const deadline = (moment: Date): Date => new Date(moment.getTime() + ANTWOORD_BINNEN_MS);
