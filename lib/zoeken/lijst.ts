import "server-only";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { magZoeken } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { soorten, type Soort } from "@/lib/standaard/soort";
import { countDetailsOf } from "./budget";
import { dagenTot, DETAILS_PER_ZOEKVRAAG } from "./termijnen";

/** One line of "Mijn zoekvragen". */
export interface ZoekvraagRegel {
  readonly id: string;
  readonly richting: Soort;
  readonly kenmerk: string;
  readonly gevraagdOp: string;
  readonly klaar: boolean;
  /** Found over all its selectievragen, doubles included. */
  readonly gevonden: number;
  readonly dagenOver: number;
  readonly detailsOver: number;
  readonly vanMij: boolean;
}

/** Zoekvragen that are still kept, newest first: of this account, or of everyone in the organisation. */
export async function listZoekvragen(sessie: Sessie, { van, limit = 200 }: { van: "mij" | "organisatie"; limit?: number }): Promise<ZoekvraagRegel[]> {
  const richtingen = soorten.filter((soort) => magZoeken(sessie, soort).ok);
  const moment = now();
  const rijen = await db().zoekvraag.findMany({
    where: { organisatieId: sessie.namens.id, verwijderenVoor: { gt: moment }, richting: { in: richtingen }, ...(van === "mij" && { accountId: sessie.account.id }) },
    orderBy: { gevraagdOp: "desc" },
    take: limit,
    include: { selectievragen: { select: { aantal: true } } },
  });
  const gebruikt = await countDetailsOf(sessie.namens.id, rijen.map(({ id }) => id));
  return rijen.map((rij) => ({
    id: rij.id,
    richting: rij.richting,
    kenmerk: rij.kenmerk,
    gevraagdOp: rij.gevraagdOp.toISOString(),
    klaar: rij.status !== "bezig",
    gevonden: rij.selectievragen.reduce((total, { aantal }) => total + aantal, 0),
    dagenOver: dagenTot(rij.verwijderenVoor, moment),
    detailsOver: DETAILS_PER_ZOEKVRAAG - (gebruikt.get(rij.id) ?? 0),
    vanMij: rij.accountId === sessie.account.id,
  }));
}
