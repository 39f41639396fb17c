import "server-only";
import { loopt } from "@/lib/afsluiten";
import { db } from "@/lib/db/client";
import { encrypt } from "@/lib/db/versleuteling";
import { now } from "@/lib/klok";
import { log } from "@/lib/log";
import { err, ok, type Result } from "@/lib/result";
import type { Soort } from "@/lib/standaard/soort";
import { magDetailOphalen } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { recordWeigering } from "@/lib/toegang/weigering-vastleggen";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import { fetchDetail } from "@/lib/vum/client";
import type { Detailuitkomst } from "@/lib/vum/uitkomst";
import { readMatches } from "./antwoorden";
import { reserveDetails } from "./budget";
import type { ZoekFout } from "./fouten";
import { resultaatSleutel } from "./sleutel";
import { tel, telPlekVan } from "./tellen";
import { ANTWOORD_BINNEN_MS } from "./termijnen";
import { readZoekvraag, type BewaardeZoekvraag } from "./zoekvraag-lezen";

export type OphaalFout = ZoekFout | { readonly soort: "budget"; readonly over: number };

/**
 * Starts fetching the details of the chosen results, together, and returns at once; `followDetails` tells how they do. Places
 * in the budget of ten are reserved first, all or none, so that two people of one organisation can't overspend it; what was
 * fetched before costs nothing and isn't fetched again. Returns how many were started.
 */
export async function startDetails(sessie: Sessie, zoekvraagId: string, richting: Soort, sleutels: readonly string[]): Promise<Result<{ gestart: number }, OphaalFout>> {
  const recht = magDetailOphalen(sessie);
  if (!recht.ok) {
    await recordWeigering(sessie, recht.error);
    return err({ soort: "geen-recht", reden: recht.error.reden });
  }
  const gelezen = await readZoekvraag(sessie, zoekvraagId, richting);
  if (!gelezen.ok) return gelezen;
  const { matches } = await readMatches(gelezen.value);
  const gekozen = matches.map(({ vumID }) => vumID).filter((vumID) => sleutels.includes(resultaatSleutel(vumID)));
  const gereserveerd = await reserveDetails({ organisatieId: sessie.namens.id, zoekvraagId }, sessie.account.id, gekozen);
  if (!gereserveerd.ok) return err({ soort: "budget", over: gereserveerd.error.over });
  const nieuw = [...gereserveerd.value.nieuw];
  // Not awaited: server actions of one browser queue up, and a detail may take ten seconds. Each is stored by itself; what is
  // left without outcome after its lease counts as broken off.
  for (const vumID of nieuw) loopt(fetchAndStore(sessie, gelezen.value, vumID)).catch((error: unknown) => log.error({ err: error, zoekvraagId }, "fetching a detail failed"));
  return ok({ gestart: nieuw.length });
}

async function fetchAndStore(sessie: Sessie, { rij, vraag }: BewaardeZoekvraag, vumID: string): Promise<void> {
  const until = new Date(now().getTime() + ANTWOORD_BINNEN_MS);
  const uitkomst = await fetchDetail({ soort: rij.richting, vumID, fromParty: sessie.namens.oin }, { deadline: until });
  const organisatieId = sessie.namens.id;
  const plek = await telPlekVan(organisatieId, vraag);
  await db().$transaction(async (tx) => {
    await tx.detail.updateMany({ where: { organisatieId, zoekvraagId: rij.id, vumId: vumID }, data: toOpslag(uitkomst) });
    if (uitkomst.status === "opgehaald") await tel(tx, plek, "details");
    await recordVerwerking(tx, {
      organisatieId, accountId: sessie.account.id, handeling: "detail opgehaald", doelbinding: "arbeidsbemiddeling", kenmerk: rij.kenmerk,
      gegevens: { zoekvraagId: rij.id, vumID, uitkomst: uitkomst.status },
    });
  });
}

/** The columns that an outcome fills; what certainly wasn't counted gives its place back. */
function toOpslag(uitkomst: Detailuitkomst<Soort>) {
  if (uitkomst.status === "opgehaald") {
    return { status: uitkomst.status, uitkomst: uitkomst.status, bronId: uitkomst.bronID, inhoud: encrypt(JSON.stringify({ record: uitkomst.record, weggelaten: uitkomst.weggelaten })) };
  }
  const isEigenStatus = uitkomst.status === "budgetOp" || uitkomst.status === "verdwenen";
  const status = isEigenStatus ? uitkomst.status : ("mislukt" as const);
  const isMaybeCounted = "maybeCounted" in uitkomst && uitkomst.maybeCounted;
  return { status, uitkomst: uitkomst.status, ...(!isMaybeCounted && { geteld: { decrement: 1 } }) };
}
