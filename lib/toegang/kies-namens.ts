import "server-only";
import { db } from "@/lib/db/client";
import { err, ok, type Result } from "@/lib/result";
import { now } from "@/lib/klok";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import { unmetEisen } from "./eisen";
import { readEisen } from "./eisen-lezen";
import type { Namens } from "./namens";
import type { Inlog } from "./sessie";

/** Chooses for whom the session works from now on. Only what {@link Inlog.keuzes} offers can be chosen, and only while it meets the conditions of the operator. */
export async function kiesNamens(inlog: Inlog, organisatieId: number): Promise<Result<Namens, "geen keuze" | "voorwaarden-niet-vervuld">> {
  const namens = inlog.keuzes.find(({ id }) => id === organisatieId);
  if (!namens) return err("geen keuze");
  const organisatie = await db().organisatie.findUniqueOrThrow({ where: { id: namens.id } });
  if (unmetEisen(organisatie, await readEisen(db()), now()).length > 0) {
    const gegevens = { grond: "voorwaarden-niet-vervuld", ingelogdVoor: inlog.organisatie.id };
    await recordVerwerking(db(), { organisatieId: namens.id, accountId: inlog.account.id, handeling: "inloggen geweigerd", doelbinding: "toegangsbeveiliging", gegevens });
    return err("voorwaarden-niet-vervuld");
  }
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
