import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { CRITERIUM_IDS } from "@/lib/rangschikking/criteria/criterium";
import { WEEGSTANDEN, type Weegkeuze } from "@/lib/rangschikking/weegstanden";
import { err, ok, type Result } from "@/lib/result";
import type { Soort } from "@/lib/standaard/soort";
import { magZoeken } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import type { ZoekFout } from "./fouten";

/** A choice of weights as a browser sends it and as it is stored: words per criterion, those that are normal left out. */
export const weegkeuzeSchema = z.partialRecord(z.enum(CRITERIUM_IDS), z.enum(WEEGSTANDEN));

/** The own default of this account in one direction; empty when it has none, or one of a version that can't be read any more. */
export async function readWeegvoorkeur({ account }: Sessie, richting: Soort): Promise<Weegkeuze> {
  const rij = await db().weegvoorkeur.findUnique({ where: { accountId_richting: { accountId: account.id, richting } }, select: { keuze: true } });
  const parsed = weegkeuzeSchema.safeParse(rij?.keuze ?? {});
  return parsed.success ? parsed.data : {};
}

/**
 * Keeps a choice of weights as the default of this account in one direction; an empty one takes the default away. Not in the
 * processing log: it is about how someone works, not about a werkzoekende.
 */
export async function keepWeegvoorkeur(sessie: Sessie, richting: Soort, keuze: Weegkeuze): Promise<Result<void, ZoekFout>> {
  const recht = magZoeken(sessie, richting);
  if (!recht.ok) return err({ soort: "geen-recht", reden: recht.error.reden });
  const accountId = sessie.account.id;
  if (Object.keys(keuze).length === 0) await db().weegvoorkeur.deleteMany({ where: { accountId, richting } });
  else await db().weegvoorkeur.upsert({ where: { accountId_richting: { accountId, richting } }, create: { accountId, richting, keuze }, update: { keuze } });
  return ok(undefined);
}
