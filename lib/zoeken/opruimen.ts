import "server-only";
import { db, type DbClient } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { log } from "@/lib/log";
import { bewarenTot } from "./termijnen";

/** How many went, of each kind. */
export interface Opgeruimd {
  /** Zoekvragen of which the results were removed. */
  readonly resultaten: number;
  /** Zoekvragen that are gone altogether. */
  readonly zoekvragen: number;
  readonly notities: number;
  readonly beoordelingen: number;
}

/**
 * Removes what is past its term. After seven days the results of a zoekvraag with its details, notes and what was only seen
 * (source: the agreement's limit on results); after half a year the question itself and the fingerprints of what was judged.
 * Counts per month stay: they hold no person. Safe to run on several nodes at once.
 */
export async function purgeVerlopen(): Promise<Opgeruimd> {
  const moment = now();
  const opgeruimd = await db().$transaction(async (tx) => ({
    resultaten: await removeResultaten(tx, moment),
    zoekvragen: (await tx.zoekvraag.deleteMany({ where: { bewarenTot: { lte: moment } } })).count,
    beoordelingen: (await tx.beoordeling.deleteMany({ where: { OR: [{ bewarenTot: { lte: moment } }, { notitieTot: { lte: moment }, status: "gezien" }] } })).count,
    notities: (await tx.beoordeling.updateMany({ where: { notitieTot: { lte: moment }, notitie: { not: null } }, data: { notitie: null } })).count,
  }));
  if (Object.values(opgeruimd).some((aantal) => aantal > 0)) log.info({ opgeruimd }, "removed what was past its term");
  return opgeruimd;
}

/** At most so many at a time, so that no transaction lasts long; what is left goes at the next run. */
const PER_KEER = 500;

async function removeResultaten(tx: DbClient, moment: Date): Promise<number> {
  const verlopen = await tx.zoekvraag.findMany({
    where: { verwijderenVoor: { lte: moment }, geruimdOp: null },
    include: { selectievragen: { select: { aantal: true } }, details: { where: { status: "opgehaald" }, select: { vumId: true } } },
    take: PER_KEER,
  });
  for (const { organisatieId, id, gevraagdOp, selectievragen, details } of verlopen) {
    const where = { organisatieId, zoekvraagId: id };
    await tx.selectievraag.deleteMany({ where });
    await tx.detail.deleteMany({ where });
    await tx.zoekvraag.updateMany({
      where: { organisatieId, id },
      data: {
        geruimdOp: moment, status: "klaar", leaseTot: null, bewarenTot: bewarenTot(gevraagdOp),
        gevonden: selectievragen.reduce((total, { aantal }) => total + aantal, 0), detailsOpgehaald: details.length,
      },
    });
  }
  return verlopen.length;
}
