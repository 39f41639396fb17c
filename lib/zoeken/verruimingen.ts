import "server-only";
import { loopt } from "@/lib/afsluiten";
import type { VraagUitkomst } from "@/lib/db/rijen";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { log } from "@/lib/log";
import type { CriteriumId } from "@/lib/rangschikking/criteria/criterium";
import { isCriteriumId } from "@/lib/rangschikking/verruimen";
import { ok, type Result } from "@/lib/result";
import type { Sessie } from "@/lib/toegang/sessie";
import type { ZoekFout } from "./fouten";
import { isLopend, leaseVanaf, VRAAG_LEASE_MS } from "./termijnen";
import { planVerruimingen } from "./verruimen-plannen";
import { askVerruimingen, storeVerruimingen } from "./verruimingen-tellen";
import { readZoekvraag, type BewaardeZoekvraag } from "./zoekvraag-lezen";

/** What one wider question would show. `uitkomst` null: still being counted. */
export interface Verruimingstand {
  readonly criterium: CriteriumId;
  readonly uitkomst: VraagUitkomst | null;
  /** Results after what *moet*; with `limitReached` there are more. */
  readonly aantal: number;
}

/** What is known of wider questions. `teTellen`: so many could be counted, when somebody asks for it. */
export interface Verruimingen {
  readonly geteld: readonly Verruimingstand[];
  readonly teTellen: number;
}

/** The counted wider questions of a zoekvraag, from any node. One that a stopped node left counts as late. */
export async function readVerruimingen(sessie: Sessie, id: string): Promise<Result<Verruimingen, ZoekFout>> {
  const gelezen = await readZoekvraag(sessie, id);
  if (!gelezen.ok) return gelezen;
  const geteld = await findGeteld(gelezen.value);
  return ok({ geteld, teTellen: geteld.length === 0 && isOpVerzoek(gelezen.value) ? (await planVerruimingen(gelezen.value.rij, gelezen.value.vraag)).length : 0 });
}

/** Kandidaten: asking about people costs, so only who wants to know has it counted. */
const isOpVerzoek = ({ rij }: BewaardeZoekvraag): boolean => rij.status === "klaar" && rij.richting === "werkzoekenden";

async function findGeteld({ rij }: BewaardeZoekvraag): Promise<Verruimingstand[]> {
  const moment = now();
  const stored = await db().verruiming.findMany({ where: { organisatieId: rij.organisatieId, zoekvraagId: rij.id }, orderBy: { aantal: "desc" } });
  return stored.flatMap(({ criterium, uitkomst, aantal, gevraagdOp }) => {
    const isAbandoned = uitkomst === null && !isLopend(leaseVanaf(gevraagdOp, VRAAG_LEASE_MS), VRAAG_LEASE_MS, moment);
    return isCriteriumId(criterium) ? [{ criterium, uitkomst: isAbandoned ? "late" : uitkomst, aantal }] : [];
  });
}

/** Starts counting the wider questions of a zoekvraag with few results, once; returns as soon as that is stored. */
export async function startVerruimingen(sessie: Sessie, id: string): Promise<Result<void, ZoekFout>> {
  const gelezen = await readZoekvraag(sessie, id);
  if (!gelezen.ok) return gelezen;
  const { rij, vraag } = gelezen.value;
  if (!isOpVerzoek(gelezen.value)) return ok(undefined);
  const plan = await planVerruimingen(rij, vraag);
  const isStarted = await db().$transaction(async (tx) => {
    // Locked, so that two who press at once ask once.
    await tx.$queryRaw`SELECT 1 FROM zoekvraag WHERE organisatie_id = ${rij.organisatieId} AND id = ${id}::uuid FOR UPDATE`;
    if ((await tx.verruiming.count({ where: { organisatieId: rij.organisatieId, zoekvraagId: id } })) > 0) return false;
    await storeVerruimingen(tx, { organisatieId: rij.organisatieId, zoekvraagId: id, accountId: sessie.account.id, kenmerk: rij.kenmerk }, plan);
    return true;
  });
  if (isStarted) loopt(askVerruimingen(sessie.namens, { zoekvraagId: id }, plan)).catch((error: unknown) => log.error({ err: error, zoekvraagId: id }, "counting wider questions failed"));
  return ok(undefined);
}
