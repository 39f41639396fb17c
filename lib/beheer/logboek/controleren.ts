import "server-only";
import { db } from "@/lib/db/client";
import { ok, type Result } from "@/lib/result";
import { magLogboekZien, type Weigering } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { recordWeigering } from "@/lib/toegang/weigering-vastleggen";
import { checkLogboek } from "@/lib/verantwoording/keten/controleren";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";

/** Verifies the chain of the organisation worked for, now, and keeps the outcome. */
export async function controleerLogboek(sessie: Sessie): Promise<Result<{ heel: boolean; regels: number }, Weigering>> {
  const recht = magLogboekZien(sessie);
  if (!recht.ok) {
    await recordWeigering(sessie, recht.error);
    return recht;
  }
  const { breuk, einde } = await checkLogboek(sessie.namens.id);
  await recordVerwerking(db(), { organisatieId: sessie.namens.id, accountId: sessie.account.id, handeling: "logboek gecontroleerd", doelbinding: "toezicht", gegevens: { heel: breuk === null, regels: Number(einde.positie) } });
  return ok({ heel: breuk === null, regels: Number(einde.positie) });
}
