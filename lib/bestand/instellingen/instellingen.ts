import "server-only";
import { db, type DbClient } from "@/lib/db/client";
import { decryptText, encrypt } from "@/lib/db/versleuteling";
import { now } from "@/lib/klok";
import { err, ok, type Result } from "@/lib/result";
import { magBestandWijzigen, magBestandZien, type Weigering } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { recordWeigering } from "@/lib/toegang/weigering-vastleggen";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import { instellingenSchema, STANDAARD_INSTELLINGEN, type Instellingen } from "../kolommen/indeling";

/** What an organisation decided about its deliveries; the careful defaults when it decided nothing. For other use cases, in their transaction. */
export async function loadInstellingen(tx: DbClient, organisatieId: number): Promise<Instellingen> {
  const rij = await tx.aanleverinstelling.findUnique({ where: { organisatieId } });
  return rij ? instellingenSchema.parse(JSON.parse(decryptText(rij.inhoud))) : STANDAARD_INSTELLINGEN;
}

/** The same for a screen. */
export async function readInstellingen(sessie: Sessie): Promise<Result<Instellingen, { readonly soort: "geen-recht"; readonly weigering: Weigering }>> {
  const recht = magBestandZien(sessie);
  return recht.ok ? ok(await loadInstellingen(db(), sessie.namens.id)) : err({ soort: "geen-recht", weigering: recht.error });
}

/** Changes them for all deliveries to come; what is judged already stays as it was judged. */
export async function saveInstellingen(sessie: Sessie, instellingen: Instellingen): Promise<Result<void, { readonly soort: "geen-recht"; readonly weigering: Weigering }>> {
  const recht = magBestandWijzigen(sessie);
  if (!recht.ok) {
    await recordWeigering(sessie, recht.error);
    return err({ soort: "geen-recht", weigering: recht.error });
  }
  const organisatieId = sessie.namens.id;
  const rij = { inhoud: encrypt(JSON.stringify(instellingenSchema.parse(instellingen))), gewijzigdOp: now(), accountId: sessie.account.id };
  await db().$transaction(async (tx) => {
    await tx.aanleverinstelling.upsert({ where: { organisatieId }, create: { organisatieId, ...rij }, update: rij });
    await recordVerwerking(tx, { organisatieId, accountId: sessie.account.id, handeling: "aanleverinstellingen gewijzigd", doelbinding: "beschikbaar stellen", gegevens: {} });
  });
  return ok(undefined);
}
