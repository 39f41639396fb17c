import "server-only";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { ok, type Result } from "@/lib/result";
import { magHuisstijlBeheren } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import { demand, veldfout, type BeheerFout } from "../toestaan";
import { checkKleuren, kleurenSchema, type Kleuren } from "./kleuren";

/** The colours of an organisation; null when it uses those of the portal. Colours that no longer pass the check count as none. */
export async function readHuisstijl(organisatieId: number): Promise<Kleuren | null> {
  const kleuren = kleurenSchema.safeParse(await db().huisstijl.findUnique({ where: { organisatieId }, select: { kop: true, actie: true } }));
  return kleuren.success && checkKleuren(kleuren.data).length === 0 ? kleuren.data : null;
}

/** The same, for who may change them. */
export async function readEigenHuisstijl(sessie: Sessie): Promise<Result<Kleuren | null, BeheerFout>> {
  const mag = await demand(sessie, magHuisstijlBeheren);
  return mag.ok ? ok(await readHuisstijl(sessie.namens.id)) : mag;
}

/** Sets the colours for everybody who works for the organisation. Refuses what can't be read, with the measured contrast. */
export async function saveHuisstijl(sessie: Sessie, kleuren: Kleuren): Promise<Result<void, BeheerFout>> {
  const mag = await demand(sessie, magHuisstijlBeheren);
  if (!mag.ok) return mag;
  const [fout] = checkKleuren(kleuren);
  if (fout) return veldfout(fout.veld, fout.melding);
  const data = { ...kleuren, gewijzigdDoor: sessie.account.id, gewijzigdOp: now() };
  const organisatieId = sessie.namens.id;
  await db().$transaction(async (tx) => {
    await tx.huisstijl.upsert({ where: { organisatieId }, create: { organisatieId, ...data }, update: data });
    await recordVerwerking(tx, { organisatieId, accountId: sessie.account.id, handeling: "huisstijl gewijzigd", doelbinding: "beheer van het portaal", gegevens: {} });
  });
  return ok(undefined);
}

/** Back to the colours of the portal. */
export async function resetHuisstijl(sessie: Sessie): Promise<Result<void, BeheerFout>> {
  const mag = await demand(sessie, magHuisstijlBeheren);
  if (!mag.ok) return mag;
  const organisatieId = sessie.namens.id;
  await db().$transaction(async (tx) => {
    await tx.huisstijl.deleteMany({ where: { organisatieId } });
    await recordVerwerking(tx, { organisatieId, accountId: sessie.account.id, handeling: "huisstijl gewijzigd", doelbinding: "beheer van het portaal", gegevens: { standaard: true } });
  });
  return ok(undefined);
}
