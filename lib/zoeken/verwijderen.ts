import "server-only";
import { db } from "@/lib/db/client";
import { ok, err, type Result } from "@/lib/result";
import { magZoeken } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import type { ZoekFout } from "./fouten";

/**
 * Removes a zoekvraag of the organisation at once, with its results, details and notes; also one of which only the question is
 * left. What was judged stays recognisable until its own term, without note; the log and the counts stay.
 */
export async function deleteZoekvraag(sessie: Sessie, id: string): Promise<Result<void, ZoekFout>> {
  const organisatieId = sessie.namens.id;
  const rij = await db().zoekvraag.findUnique({ where: { organisatieId_id: { organisatieId, id } }, select: { kenmerk: true, richting: true } });
  if (!rij) return err({ soort: "niet-gevonden" });
  const recht = magZoeken(sessie, rij.richting);
  if (!recht.ok) return err({ soort: "geen-recht", reden: recht.error.reden });
  await db().$transaction(async (tx) => {
    await tx.zoekvraag.deleteMany({ where: { organisatieId, id } });
    await tx.beoordeling.deleteMany({ where: { organisatieId, zoekvraagId: id, status: "gezien" } });
    await tx.beoordeling.updateMany({ where: { organisatieId, zoekvraagId: id, notitie: { not: null } }, data: { notitie: null } });
    await recordVerwerking(tx, { organisatieId, accountId: sessie.account.id, handeling: "zoekvraag verwijderd", doelbinding: "arbeidsbemiddeling", kenmerk: rij.kenmerk, gegevens: { zoekvraagId: id } });
  });
  return ok(undefined);
}
