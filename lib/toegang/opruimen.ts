import "server-only";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";

/** Removes sessions that can never be used again: past their absolute end. Returns how many. Safe on several nodes at once. */
export async function purgeSessies(): Promise<number> {
  const { count } = await db().sessie.deleteMany({ where: { eindigtUiterlijkOp: { lte: now() } } });
  return count;
}
