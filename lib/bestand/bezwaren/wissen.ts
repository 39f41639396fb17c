import "server-only";
import type { DbClient } from "@/lib/db/client";
import { decryptText } from "@/lib/db/versleuteling";
import type { Soort } from "@/lib/standaard/soort";
import { conceptSchema } from "../hand/concepten";
import { eigenId } from "./bezwaren";

/** What was removed beside what was published. */
export interface Gewist {
  readonly concepten: number;
  readonly eerderIngetrokken: number;
}

/**
 * Removes all else that is kept of records whose person refuses: drafts with this number or of a change of it, what was withdrawn earlier,
 * and what lies ready to undo a delivery. Within the transaction that puts them on the list; what is published goes there too.
 */
export async function wisBewaard(tx: DbClient, organisatieId: number, soort: Soort, ids: readonly string[]): Promise<Gewist> {
  if (ids.length === 0) return { concepten: 0, eerderIngetrokken: 0 };
  const weg = new Set(ids);
  const concepten = await tx.recordconcept.findMany({ where: { organisatieId, soort } });
  const vanWeg = concepten.filter(({ recordId, inhoud }) => (recordId !== null && weg.has(recordId)) || idsIn(organisatieId, soort, inhoud).some((id) => weg.has(id)));
  await tx.recordconcept.deleteMany({ where: { organisatieId, id: { in: vanWeg.map(({ id }) => id) } } });
  const { count } = await tx.ingetrokkenRecord.deleteMany({ where: { organisatieId, soort, id: { in: [...weg] } } });
  await tx.leveringVorig.deleteMany({ where: { organisatieId, id: { in: [...weg] }, levering: { soort } } });
  return { concepten: vanWeg.length, eerderIngetrokken: count };
}

/** Own numbers that a draft is about: what was typed, and the record that it changes or changed. */
function idsIn(organisatieId: number, soort: Soort, inhoud: Uint8Array): string[] {
  const concept = conceptSchema.safeParse(JSON.parse(decryptText(inhoud)));
  if (!concept.success) return [];
  return [concept.data.id, concept.data.wijzigt?.id].flatMap((id) => (id === undefined ? [] : [eigenId(organisatieId, soort, id)]));
}
