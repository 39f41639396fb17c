import "server-only";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { ok, type Result } from "@/lib/result";
import type { Sessie } from "@/lib/toegang/sessie";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import type { ZoekFout } from "./fouten";
import { readZoekvraag } from "./zoekvraag-lezen";

/**
 * Stops asking a zoekvraag. What came in stays; what is still out is withdrawn by the node that asks it. Of a zoekvraag that is
 * ready already nothing changes, which is no failure: it was just quicker.
 */
export async function cancelZoekvraag(sessie: Sessie, id: string): Promise<Result<void, ZoekFout>> {
  const gelezen = await readZoekvraag(sessie, id);
  if (!gelezen.ok) return gelezen;
  const { organisatieId, kenmerk } = gelezen.value.rij;
  await db().$transaction(async (tx) => {
    const { count } = await tx.zoekvraag.updateMany({ where: { organisatieId, id, status: "bezig" }, data: { status: "geannuleerd", klaarOp: now(), leaseTot: null } });
    if (count === 0) return;
    const open = await tx.selectievraag.updateMany({ where: { organisatieId, zoekvraagId: id, uitkomst: null }, data: { uitkomst: "withdrawn" } });
    await recordVerwerking(tx, {
      organisatieId, accountId: sessie.account.id, handeling: "zoekvraag geannuleerd", doelbinding: "arbeidsbemiddeling", kenmerk,
      gegevens: { zoekvraagId: id, ingetrokken: open.count },
    });
  });
  return ok(undefined);
}
