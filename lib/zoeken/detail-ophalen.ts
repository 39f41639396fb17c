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
import type { ZoekFout } from "./fouten";
import { readMatches } from "./matches";
import { resultaatSleutel } from "./sleutel";
import { ANTWOORD_BINNEN_MS, DETAILS_PER_ZOEKVRAAG } from "./termijnen";
import { readZoekvraag } from "./zoekvraag-lezen";

/** How fetching one detail ended. `al-opgehaald` costs nothing. */
export type DetailResultaat = { readonly sleutel: string; readonly uitkomst: Detailuitkomst<Soort>["status"] | "al-opgehaald" };

export type OphaalFout = ZoekFout | { readonly soort: "budget"; readonly over: number };

/**
 * Fetches the details of the chosen results, together. Places in the budget of ten are reserved first, all or none, so that
 * two people of one organisation can't overspend it; a place comes back when the exchange certainly gave nothing.
 */
export async function fetchDetails(sessie: Sessie, zoekvraagId: string, richting: Soort, sleutels: readonly string[]): Promise<Result<DetailResultaat[], OphaalFout>> {
  const recht = magDetailOphalen(sessie);
  if (!recht.ok) {
    await recordWeigering(sessie, recht.error);
    return err({ soort: "geen-recht", reden: recht.error.reden });
  }
  const gelezen = await readZoekvraag(sessie, zoekvraagId, richting);
  if (!gelezen.ok) return gelezen;
  const { matches } = readMatches(richting, gelezen.value.rij.selectievragen);
  const gekozen = matches.map(({ vumID }) => vumID).filter((vumID) => sleutels.includes(resultaatSleutel(vumID)));
  const gereserveerd = await reserve(sessie, zoekvraagId, gekozen);
  if (!gereserveerd.ok) return gereserveerd;
  const nieuw = new Set(gereserveerd.value);
  const kenmerk = gelezen.value.rij.kenmerk;
  return ok(
    await Promise.all(
      gekozen.map(async (vumID): Promise<DetailResultaat> => {
        const sleutel = resultaatSleutel(vumID);
        if (!nieuw.has(vumID)) return { sleutel, uitkomst: "al-opgehaald" };
        return { sleutel, uitkomst: await fetchAndStore(sessie, { zoekvraagId, richting, vumID, kenmerk }) };
      }),
    ),
  );
}

/** Reserves a place for every vumID that has none yet. Gives those back; `budget` when they don't all fit. */
function reserve(sessie: Sessie, zoekvraagId: string, vumIDs: readonly string[]): Promise<Result<string[], OphaalFout>> {
  const organisatieId = sessie.namens.id;
  return db().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM zoekvraag WHERE organisatie_id = ${organisatieId} AND id = ${zoekvraagId}::uuid FOR UPDATE`;
    const bezet = await tx.detail.findMany({ where: { organisatieId, zoekvraagId, status: { in: ["bezig", "opgehaald"] } }, select: { vumId: true } });
    const nieuw = vumIDs.filter((vumID) => !bezet.some(({ vumId }) => vumId === vumID));
    const over = DETAILS_PER_ZOEKVRAAG - bezet.length;
    if (nieuw.length > over) return err({ soort: "budget", over });
    await tx.detail.deleteMany({ where: { organisatieId, zoekvraagId, vumId: { in: nieuw } } });
    await tx.detail.createMany({
      data: nieuw.map((vumId) => ({ organisatieId, zoekvraagId, vumId, status: "bezig" as const, accountId: sessie.account.id, gevraagdOp: now() })),
    });
    return ok(nieuw);
  });
}

interface DetailVraag {
  readonly zoekvraagId: string;
  readonly richting: Soort;
  readonly vumID: string;
  readonly kenmerk: string;
}

async function fetchAndStore(sessie: Sessie, { zoekvraagId, richting, vumID, kenmerk }: DetailVraag): Promise<Detailuitkomst<Soort>["status"]> {
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
  return uitkomst.status;
}

/**
 * The columns that an outcome fills. A failed attempt gives its place back here, though the exchange may have counted a late
 * one: then it says so at the last of the ten (`budgetOp`), which costs nothing more.
 */
function toOpslag(uitkomst: Detailuitkomst<Soort>) {
  switch (uitkomst.status) {
    case "opgehaald":
      return { status: "opgehaald" as const, bronId: uitkomst.bronID, inhoud: encrypt(JSON.stringify({ record: uitkomst.record, weggelaten: uitkomst.weggelaten })) };
    case "budgetOp":
      return { status: "budgetOp" as const };
    case "verdwenen":
      return { status: "verdwenen" as const };
    default:
      return { status: "mislukt" as const };
  }
}
