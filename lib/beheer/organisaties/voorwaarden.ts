import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { ok, type Result } from "@/lib/result";
import { EISEN, type Eis } from "@/lib/toegang/eisen";
import { readEisen } from "@/lib/toegang/eisen-lezen";
import { magPortaalBeheren } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import { demand, type BeheerFout } from "../toestaan";

export const voorwaardenSchema = z.object({ eisen: z.preprocess((value) => [value ?? []].flat(), z.array(z.enum(EISEN))) });

/** Which conditions an organisation must meet to get in; from the next login on. */
export async function listVoorwaarden(sessie: Sessie): Promise<Result<Eis[], BeheerFout>> {
  const toegestaan = await demand(sessie, magPortaalBeheren);
  return toegestaan.ok ? ok(await readEisen(db())) : toegestaan;
}

/** Sets them. */
export async function zetVoorwaarden(sessie: Sessie, { eisen }: z.output<typeof voorwaardenSchema>): Promise<Result<void, BeheerFout>> {
  const toegestaan = await demand(sessie, magPortaalBeheren);
  if (!toegestaan.ok) return toegestaan;
  const wie = { organisatieId: sessie.namens.id, accountId: sessie.account.id };
  await db().$transaction(async (tx) => {
    await tx.toelatingseis.deleteMany({ where: { eis: { notIn: eisen } } });
    await tx.toelatingseis.createMany({ data: eisen.map((eis) => ({ eis, gesteldOp: now(), gesteldDoor: wie.accountId })), skipDuplicates: true });
    await recordVerwerking(tx, { ...wie, handeling: "toegangsvoorwaarden gewijzigd", doelbinding: "beheer van het portaal", gegevens: { eisen } });
  });
  return ok(undefined);
}
