import "server-only";
import { db } from "@/lib/db/client";
import { err, ok, type Result } from "@/lib/result";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import type { Namens } from "./namens";
import type { Inlog } from "./sessie";

/** Chooses for whom the session works from now on. Only what {@link Inlog.keuzes} offers can be chosen. */
export async function kiesNamens(inlog: Inlog, organisatieId: number): Promise<Result<Namens, "geen keuze">> {
  const namens = inlog.keuzes.find(({ id }) => id === organisatieId);
  if (!namens) return err("geen keuze");
  await db().$transaction(async (tx) => {
    await tx.sessie.update({ where: { idHash: inlog.id }, data: { namensOrganisatieId: namens.id } });
    await recordVerwerking(tx, {
      organisatieId: namens.id,
      accountId: inlog.account.id,
      handeling: "namens gekozen",
      doelbinding: "toegangsbeveiliging",
      gegevens: { ingelogdVoor: inlog.organisatie.id },
    });
  });
  return ok(namens);
}
