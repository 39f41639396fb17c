import "server-only";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { purgeSamenGezocht } from "./verwant/samen-gezocht";
import { oudste, weekOf } from "./week";

/** Removes missed search terms and recent choices after 26 weeks, counts of occupations asked together after twelve months. Returns how many rows went. Safe on several nodes at once. */
export async function purgeBeroepskeuzes(): Promise<number> {
  const before = oudste(now());
  const gemist = await db().gemisteZoekterm.deleteMany({ where: { week: { lte: weekOf(before) } } });
  const recent = await db().recentBeroep.deleteMany({ where: { gekozenOp: { lte: before } } });
  return gemist.count + recent.count + (await purgeSamenGezocht());
}
