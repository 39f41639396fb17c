import "server-only";
import { db, type DbClient } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { err, ok, type Result } from "@/lib/result";
import { DETAILS_PER_ZOEKVRAAG, isLopend, LEASE_MS, leaseVanaf } from "./termijnen";

/** Whose budget: that of one zoekvraag, over all its selectievragen and everyone in the organisation. */
interface Budget {
  readonly organisatieId: number;
  readonly zoekvraagId: string;
}

/** Places of the budget that are taken: fetched, on their way, or perhaps counted by the exchange without an answer. */
export async function countDetails(organisatieId: number, zoekvraagId: string, client: DbClient = db()): Promise<number> {
  const { _sum } = await client.detail.aggregate({ where: { organisatieId, zoekvraagId }, _sum: { geteld: true } });
  return _sum.geteld ?? 0;
}

/** As {@link countDetails}, for many zoekvragen at once; one that isn't in the map has used nothing. */
export async function countDetailsOf(organisatieId: number, zoekvraagIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const sums = await db().detail.groupBy({ by: ["zoekvraagId"], where: { organisatieId, zoekvraagId: { in: [...zoekvraagIds] } }, _sum: { geteld: true } });
  return new Map(sums.map(({ zoekvraagId, _sum }) => [zoekvraagId, _sum.geteld ?? 0]));
}

/** What may be fetched now. `bezig`: somebody is fetching it at this moment; whatever is in neither was fetched before. */
export interface Reservering {
  readonly nieuw: ReadonlySet<string>;
  readonly bezig: ReadonlySet<string>;
}

/**
 * Takes a place for every vumID that was not fetched yet, all or none. The zoekvraag is locked, so two people cannot take the
 * same last place. What a node left behind while fetching can be tried again after its lease, but keeps the place it had: the
 * exchange may have counted it.
 */
export function reserveDetails({ organisatieId, zoekvraagId }: Budget, accountId: number, vumIDs: readonly string[]): Promise<Result<Reservering, { over: number }>> {
  const moment = now();
  return db().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM zoekvraag WHERE organisatie_id = ${organisatieId} AND id = ${zoekvraagId}::uuid FOR UPDATE`;
    const bekend = await tx.detail.findMany({ where: { organisatieId, zoekvraagId, vumId: { in: [...vumIDs] } }, select: { vumId: true, status: true, gevraagdOp: true } });
    const isBezig = ({ status, gevraagdOp }: (typeof bekend)[number]) => status === "bezig" && isLopend(leaseVanaf(gevraagdOp, LEASE_MS), LEASE_MS, moment);
    const bezig = new Set(bekend.filter(isBezig).map(({ vumId }) => vumId));
    const klaar = new Set(bekend.filter(({ status }) => status === "opgehaald").map(({ vumId }) => vumId));
    const nieuw = vumIDs.filter((vumID) => !bezig.has(vumID) && !klaar.has(vumID));
    const over = DETAILS_PER_ZOEKVRAAG - (await countDetails(organisatieId, zoekvraagId, tx));
    if (nieuw.length > over) return err({ over: Math.max(0, over) });
    for (const vumId of nieuw) {
      await tx.detail.upsert({
        where: { organisatieId_zoekvraagId_vumId: { organisatieId, zoekvraagId, vumId } },
        create: { organisatieId, zoekvraagId, vumId, status: "bezig", accountId, gevraagdOp: moment },
        update: { status: "bezig", geteld: { increment: 1 }, accountId, gevraagdOp: moment },
      });
    }
    return ok({ nieuw: new Set(nieuw), bezig });
  });
}
