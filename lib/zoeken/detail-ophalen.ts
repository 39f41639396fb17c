import "server-only";
import { db } from "@/lib/db/client";
import { encrypt } from "@/lib/db/versleuteling";
import { now } from "@/lib/klok";
import { err, ok, type Result } from "@/lib/result";
import type { Soort } from "@/lib/standaard/soort";
import { magDetailOphalen } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { recordWeigering } from "@/lib/toegang/weigering-vastleggen";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import { fetchDetail } from "@/lib/vum/client";
import type { Detailuitkomst } from "@/lib/vum/uitkomst";
import { reserveDetails } from "./budget";
import type { ZoekFout } from "./fouten";
import { readMatches } from "./matches";
import { resultaatSleutel } from "./sleutel";
import { ANTWOORD_BINNEN_MS } from "./termijnen";
import { readZoekvraag } from "./zoekvraag-lezen";

/** How fetching one detail ended. `al-opgehaald` costs nothing. */
export interface DetailResultaat {
  readonly sleutel: string;
  /** `bezig`: a colleague is fetching it at this moment. */
  readonly uitkomst: Detailuitkomst<Soort>["status"] | "al-opgehaald" | "bezig";
  /** No record, and yet the exchange may have counted it. */
  readonly misschienGeteld: boolean;
}

export type OphaalFout = ZoekFout | { readonly soort: "budget"; readonly over: number };

/**
 * Fetches the details of the chosen results, together. Places in the budget of ten are reserved first, all or none, so that
 * two people of one organisation can't overspend it; a place comes back only when the exchange certainly counted nothing.
 */
export async function fetchDetails(sessie: Sessie, zoekvraagId: string, richting: Soort, sleutels: readonly string[]): Promise<Result<DetailResultaat[], OphaalFout>> {
  const recht = magDetailOphalen(sessie);
  if (!recht.ok) {
    await recordWeigering(sessie, recht.error);
    return err({ soort: "geen-recht", reden: recht.error.reden });
  }
  const gelezen = await readZoekvraag(sessie, zoekvraagId, richting);
  if (!gelezen.ok) return gelezen;
  const { matches } = await readMatches(richting, sessie.namens.id, zoekvraagId);
  const gekozen = matches.map(({ vumID }) => vumID).filter((vumID) => sleutels.includes(resultaatSleutel(vumID)));
  const gereserveerd = await reserveDetails({ organisatieId: sessie.namens.id, zoekvraagId }, sessie.account.id, gekozen);
  if (!gereserveerd.ok) return err({ soort: "budget", over: gereserveerd.error.over });
  const { nieuw, bezig } = gereserveerd.value;
  const kenmerk = gelezen.value.rij.kenmerk;
  // Each is stored by itself; a database that fails at one must not hide that the others came.
  const settled = await Promise.allSettled(
    gekozen.map(async (vumID): Promise<DetailResultaat> => {
      const sleutel = resultaatSleutel(vumID);
      if (!nieuw.has(vumID)) return { sleutel, uitkomst: bezig.has(vumID) ? "bezig" : "al-opgehaald", misschienGeteld: false };
      const uitkomst = await fetchAndStore(sessie, { zoekvraagId, richting, vumID, kenmerk });
      return { sleutel, uitkomst: uitkomst.status, misschienGeteld: isMaybeCounted(uitkomst) };
    }),
  );
  const failed = settled.find((result) => result.status === "rejected");
  if (failed) throw failed.reason;
  return ok(settled.flatMap((result) => (result.status === "fulfilled" ? [result.value] : [])));
}

const isMaybeCounted = (uitkomst: Detailuitkomst<Soort>): boolean => "maybeCounted" in uitkomst && uitkomst.maybeCounted;

interface DetailVraag {
  readonly zoekvraagId: string;
  readonly richting: Soort;
  readonly vumID: string;
  readonly kenmerk: string;
}

async function fetchAndStore(sessie: Sessie, { zoekvraagId, richting, vumID, kenmerk }: DetailVraag): Promise<Detailuitkomst<Soort>> {
  const until = new Date(now().getTime() + ANTWOORD_BINNEN_MS);
  const uitkomst = await fetchDetail({ soort: richting, vumID, fromParty: sessie.namens.oin }, { deadline: until });
  const organisatieId = sessie.namens.id;
  await db().$transaction(async (tx) => {
    await tx.detail.updateMany({ where: { organisatieId, zoekvraagId, vumId: vumID }, data: toOpslag(uitkomst) });
    await recordVerwerking(tx, {
      organisatieId, accountId: sessie.account.id, handeling: "detail opgehaald", doelbinding: "arbeidsbemiddeling", kenmerk,
      gegevens: { zoekvraagId, vumID, uitkomst: uitkomst.status },
    });
  });
  return uitkomst;
}

/** The columns that an outcome fills; what certainly wasn't counted gives its place back. */
function toOpslag(uitkomst: Detailuitkomst<Soort>) {
  if (uitkomst.status === "opgehaald") return { status: uitkomst.status, bronId: uitkomst.bronID, inhoud: encrypt(JSON.stringify({ record: uitkomst.record, weggelaten: uitkomst.weggelaten })) };
  const status = uitkomst.status === "budgetOp" || uitkomst.status === "verdwenen" ? uitkomst.status : ("mislukt" as const);
  return isMaybeCounted(uitkomst) ? { status } : { status, geteld: { decrement: 1 } };
}
