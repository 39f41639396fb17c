import "server-only";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { magZoeken } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { soorten, type Soort } from "@/lib/standaard/soort";
import { countDetailsOf } from "./budget";
import { dagenTot, DETAILS_PER_ZOEKVRAAG } from "./termijnen";
import { isBeingAsked } from "./zoekvraag-lezen";

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
  /** Only the question and its counts are left. */
  readonly geruimd: boolean;
}

interface Keuze {
  readonly van: "mij" | "organisatie";
  readonly limit?: number;
  /** Also those of which only the question is left. Default: no. */
  readonly ookGeruimd?: boolean;
  /** Part of a kenmerk, in any case. */
  readonly kenmerk?: string;
}

/** Zoekvragen that are still kept, newest first: of this account, or of everyone in the organisation. */
export async function listZoekvragen(sessie: Sessie, { van, limit = 200, ookGeruimd = false, kenmerk = "" }: Keuze): Promise<ZoekvraagRegel[]> {
  const richtingen = soorten.filter((soort) => magZoeken(sessie, soort).ok);
  const moment = now();
  const termijn = ookGeruimd ? { OR: [{ verwijderenVoor: { gt: moment } }, { bewarenTot: { gt: moment } }] } : { verwijderenVoor: { gt: moment } };
  const rijen = await db().zoekvraag.findMany({
    where: {
      organisatieId: sessie.namens.id, richting: { in: richtingen }, ...termijn,
      ...(van === "mij" && { accountId: sessie.account.id }),
      ...(kenmerk && { kenmerk: { contains: kenmerk, mode: "insensitive" } }),
    },
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
    klaar: !isBeingAsked(rij, moment),
    gevonden: rij.gevonden ?? rij.selectievragen.reduce((total, { aantal }) => total + aantal, 0),
    dagenOver: dagenTot(rij.verwijderenVoor, moment),
    detailsOver: DETAILS_PER_ZOEKVRAAG - (gebruikt.get(rij.id) ?? 0),
    vanMij: rij.accountId === sessie.account.id,
    // Past its term counts as gone, also before the purge has come by.
    geruimd: rij.verwijderenVoor <= moment,
  }));
}
