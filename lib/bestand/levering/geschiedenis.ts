import "server-only";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import type { Soort } from "@/lib/standaard/soort";
import { magBestandZien } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { readKennis } from "./kennis";
import { isLaatste } from "./laatste";
import type { Leveringregel } from "./weergave";

const MEESTE = 100;

/** What was delivered over every channel, newest first, at most hundred; empty for who may not see it. */
export async function listLeveringen(sessie: Sessie, soort?: Soort): Promise<readonly Leveringregel[]> {
  if (!magBestandZien(sessie).ok) return [];
  const organisatieId = sessie.namens.id;
  const regels = await db().aanlevering.findMany({ where: { organisatieId, ...(soort ? { soort } : {}) }, orderBy: { geleverdOp: "desc" }, take: MEESTE });
  const leveringen = await db().levering.findMany({ where: { organisatieId, id: { in: regels.map(({ id }) => id) }, verwijderenVoor: { gt: now() } } });
  const perId = new Map(leveringen.map((levering) => [levering.id, levering]));
  const accounts = await db().account.findMany({ where: { id: { in: regels.flatMap(({ accountId }) => accountId ?? []) } }, select: { id: true, weergavenaam: true } });
  const namen = new Map(accounts.map(({ id, weergavenaam }) => [id, weergavenaam]));
  return Promise.all(
    regels.map(async ({ id, soort: van, kanaal, accountId, geleverdOp, ongedaanOp, ontvangen, nieuw, gewijzigd, ongewijzigd, ingetrokken, geweigerd }) => {
      const levering = perId.get(id);
      return {
        id, soort: van, kanaal, door: (accountId !== null && namen.get(accountId)) || null, op: geleverdOp.toISOString(), aantallen: { ontvangen, nieuw, gewijzigd, ongewijzigd, ingetrokken, geweigerd },
        levering: levering ? { id, bestandsnaam: readKennis(levering.kennis).bestandsnaam } : null, ongedaanOp: ongedaanOp?.toISOString() ?? null,
        kanTerug: levering?.stand === "gepubliceerd" && (await isLaatste(db(), levering)),
      };
    }),
  );
}
