import "server-only";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";

/** Removes drafts that nobody touched for a month, and what was withdrawn a month ago. Safe on several nodes at once. */
export async function purgeHandwerk(): Promise<{ readonly concepten: number; readonly ingetrokken: number }> {
  const voorbij = { where: { verwijderenVoor: { lte: now() } } };
  const [concepten, ingetrokken] = await Promise.all([db().recordconcept.deleteMany(voorbij), db().ingetrokkenRecord.deleteMany(voorbij)]);
  return { concepten: concepten.count, ingetrokken: ingetrokken.count };
}
