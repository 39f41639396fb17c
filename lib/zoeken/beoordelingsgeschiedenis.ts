import "server-only";
import type { Afwijsreden, BeoordelingStatus } from "@/lib/beoordeling/status";
import { db } from "@/lib/db/client";
import { decryptText } from "@/lib/db/versleuteling";
import { now } from "@/lib/klok";
import type { Sessie } from "@/lib/toegang/sessie";

/** One thing that was done with a result. */
export interface Beoordelingsregel {
  readonly status: BeoordelingStatus;
  readonly reden: Afwijsreden | null;
  readonly notitie: string | null;
  /** Display name of who did it; null for who has chosen none. */
  readonly door: string | null;
  readonly vanMij: boolean;
  readonly op: string;
}

/** Everything that was done with one result of a zoekvraag that the session may read, newest first. */
export async function readGeschiedenis(sessie: Sessie, zoekvraagId: string, sleutel: string): Promise<Beoordelingsregel[]> {
  const moment = now();
  const rijen = await db().beoordeling.findMany({ where: { organisatieId: sessie.namens.id, zoekvraagId, sleutel, bewarenTot: { gt: moment } }, orderBy: { op: "desc" } });
  const accounts = await db().account.findMany({ where: { id: { in: [...new Set(rijen.map(({ accountId }) => accountId))] } }, select: { id: true, weergavenaam: true } });
  const namen = new Map(accounts.map(({ id, weergavenaam }) => [id, weergavenaam]));
  return rijen.map(({ status, reden, notitie, notitieTot, accountId, op }) => ({
    status,
    reden: reden as Afwijsreden | null,
    notitie: notitie && notitieTot > moment ? decryptText(notitie) : null,
    door: namen.get(accountId) ?? null,
    vanMij: accountId === sessie.account.id,
    op: op.toISOString(),
  }));
}
