import "server-only";
import { db } from "@/lib/db/client";
import { magBestandZien } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";

/** How many records of the organisation can be found in VUM now. Zero for who may not see them. */
export async function countEigenBestand(sessie: Sessie): Promise<{ vacatures: number; werkzoekenden: number }> {
  if (!magBestandZien(sessie).ok) return { vacatures: 0, werkzoekenden: 0 };
  const where = { organisatieId: sessie.namens.id };
  const [vacatures, werkzoekenden] = await Promise.all([db().vacature.count({ where }), db().werkzoekende.count({ where })]);
  return { vacatures, werkzoekenden };
}
