import "server-only";
import type { BeoordelingStatus } from "@/lib/beoordeling/status";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import type { Sessie } from "@/lib/toegang/sessie";
import { listZoekvragen, type ZoekvraagRegel } from "./lijst";

/** Everything that was asked, and what came of it, under one kenmerk: for one person or one vacature. */
export interface Dossier {
  readonly kenmerk: string;
  /** Newest first. */
  readonly zoekvragen: readonly ZoekvraagRegel[];
  /** How many results stand at each status, those only seen apart. */
  readonly standen: Readonly<Partial<Record<BeoordelingStatus, number>>>;
}

/** At most so many zoekvragen at a time; who has more searches by kenmerk. */
export const DOSSIER_LIMIET = 200;

/** Zoekvragen by kenmerk, the one with the newest first: mine or those of the organisation, with results or only the question. */
export async function listDossiers(sessie: Sessie, keuze: { van: "mij" | "organisatie"; kenmerk?: string }): Promise<Dossier[]> {
  const regels = await listZoekvragen(sessie, { ...keuze, ookGeruimd: true, limit: DOSSIER_LIMIET });
  const kenmerken = [...new Set(regels.map(({ kenmerk }) => kenmerk))];
  const standen = await countStanden(sessie.namens.id, kenmerken);
  return kenmerken.map((kenmerk) => ({ kenmerk, zoekvragen: regels.filter((regel) => regel.kenmerk === kenmerk), standen: standen.get(kenmerk) ?? {} }));
}

/** The last status of each result counts. */
async function countStanden(organisatieId: number, kenmerken: readonly string[]): Promise<Map<string, Partial<Record<BeoordelingStatus, number>>>> {
  const alle = await db().beoordeling.findMany({
    where: { organisatieId, kenmerk: { in: [...kenmerken] }, bewarenTot: { gt: now() } },
    select: { kenmerk: true, zoekvraagId: true, sleutel: true, status: true },
    orderBy: { op: "asc" },
  });
  const laatste = new Map(alle.map((item) => [`${item.zoekvraagId}|${item.sleutel}`, item]));
  const standen = new Map<string, Partial<Record<BeoordelingStatus, number>>>();
  for (const { kenmerk, status } of laatste.values()) {
    if (status === "gezien") continue;
    const stand = standen.get(kenmerk) ?? {};
    standen.set(kenmerk, { ...stand, [status]: (stand[status] ?? 0) + 1 });
  }
  return standen;
}
