import "server-only";
import type { Zoekvraag as ZoekvraagRij } from "@/lib/db/rijen";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import type { Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import { planVerruimingen } from "./verruimen-plannen";
import { askVerruimingen, storeVerruimingen } from "./verruimingen-tellen";

interface Gesteld {
  readonly rij: ZoekvraagRij;
  readonly vraag: Zoekvraag;
}

/**
 * Closes a zoekvraag of which every selectievraag has its outcome. Where vacatures are few, wider questions are counted at once;
 * that they will be is stored together with the closing, so that a page never has to guess. Asking about people costs, so
 * kandidaten are only counted on request.
 */
export async function closeZoekvraag(vrager: { readonly id: number; readonly oin: string }, { rij, vraag }: Gesteld): Promise<void> {
  const { organisatieId, id, accountId } = rij;
  const plan = vraag.richting === "vacatures" ? await planVerruimingen(rij, vraag) : [];
  const isClosed = await db().$transaction(async (tx) => {
    const { count } = await tx.zoekvraag.updateMany({ where: { organisatieId, id, status: "bezig" }, data: { status: "klaar", klaarOp: now(), leaseTot: null } });
    if (count === 1) await storeVerruimingen(tx, { organisatieId, zoekvraagId: id, accountId, kenmerk: rij.kenmerk }, plan);
    return count === 1;
  });
  if (isClosed) await askVerruimingen(vrager, { zoekvraagId: id }, plan);
}
