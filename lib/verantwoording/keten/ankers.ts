import "server-only";
import { z } from "zod";
import type { DbClient } from "@/lib/db/client";
import { beginHash } from "./regel";

/** Something a next line can be chained to. */
export interface Anker {
  /** 0 before the first line. */
  readonly positie: bigint;
  readonly hash: Uint8Array;
}

const rijenSchema = z.array(z.object({ organisatieId: z.number(), positie: z.bigint(), hash: z.instanceof(Uint8Array) }));

/**
 * Where the chains of these organisations end now: at their last seal, at what was removed when there is none left, or not begun. Links
 * beyond the last seal mean that somebody took a seal away, which verifying tells; the chain goes on after them, so that one log
 * that was tampered with doesn't hold up the sealing of all.
 */
export async function anchorsOf(tx: DbClient, organisatieIds: readonly number[]): Promise<(organisatieId: number) => Anker> {
  const rijen = rijenSchema.parse(await tx.$queryRaw`
    SELECT o.id AS "organisatieId", e.positie, e.hash FROM unnest(${[...organisatieIds]}::int[]) AS o(id)
    CROSS JOIN LATERAL (
      (SELECT 1 AS rang, positie, hash FROM logboek_zegel z WHERE z.organisatie_id = o.id ORDER BY positie DESC LIMIT 1)
      UNION ALL
      (SELECT 2, positie, hash FROM logboek_opruiming z WHERE z.organisatie_id = o.id ORDER BY positie DESC LIMIT 1)
      UNION ALL
      (SELECT 3, positie, hash FROM logboek_schakel s WHERE s.organisatie_id = o.id ORDER BY positie DESC LIMIT 1)
      ORDER BY positie DESC, rang LIMIT 1
    ) e`);
  const bekend = new Map(rijen.map(({ organisatieId, ...anker }) => [organisatieId, anker]));
  return (organisatieId) => bekend.get(organisatieId) ?? { positie: 0n, hash: beginHash(organisatieId) };
}
