import "server-only";
import { loadBeroepMapping } from "@/lib/beroepen/competentnl";

/**
 * The codes that mean the same occupation as `code`, itself included. Rule of the architecture: two codes are equal when they are
 * literally equal, or when both are known to the mapping (BO&C → CompetentNL) and equal after it. A question is widened to all
 * codes of its beroep, records stay as they are stored.
 */
export async function gelijkeBeroepen(code: string): Promise<readonly string[]> {
  return (await loadBeroepMapping()).gelijken(code);
}
