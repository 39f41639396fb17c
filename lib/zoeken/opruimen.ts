import "server-only";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { log } from "@/lib/log";

/**
 * Removes what is past its term: zoekvragen after seven days with all that hangs below them (answers, details). Source: the
 * agreement's limit on results. Returns how many went. Safe to run on several nodes at once.
 */
export async function purgeVerlopen(): Promise<number> {
  const { count } = await db().zoekvraag.deleteMany({ where: { verwijderenVoor: { lte: now() } } });
  if (count > 0) log.info({ zoekvragen: count }, "removed what was past its term");
  return count;
}
