import "server-only";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { zoekvraagSchema, type Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import type { Soort } from "@/lib/standaard/soort";
import { magZoeken } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";

/** The question of a zoekvraag, to ask it again: also after its results are gone. Null when there is none, for whatever reason. */
export async function readVraag(sessie: Sessie, id: string, richting: Soort): Promise<Zoekvraag | null> {
  if (!magZoeken(sessie, richting).ok) return null;
  const rij = await db().zoekvraag.findFirst({ where: { organisatieId: sessie.namens.id, id, richting, OR: [{ bewarenTot: null }, { bewarenTot: { gt: now() } }] }, select: { vraag: true } });
  return rij ? zoekvraagSchema.parse(rij.vraag) : null;
}
