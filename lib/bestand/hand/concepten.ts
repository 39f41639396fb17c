import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { decryptText, encrypt } from "@/lib/db/versleuteling";
import { now } from "@/lib/klok";
import { err, ok, type Result } from "@/lib/result";
import type { Soort } from "@/lib/standaard/soort";
import { magBestandWijzigen } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { demand, type HandFout } from "./fouten";
import { findBsnFouten } from "./invoer-bsn";
import { invoerSchema } from "./invoer-schema";
import { CONCEPT_DAGEN, naDagen } from "./termijnen";

/** Per organisation and soort; drafts are work in hand, not an archive. */
const HOOGSTENS = 200;

/** A draft as a form sends it. `wijzigt` is the published record that it changes. */
export const conceptSchema = z.intersection(
  invoerSchema,
  z.object({
    conceptId: z.uuid(),
    id: z.string().max(300).optional(),
    wijzigt: z.object({ id: z.string().min(1).max(200), versie: z.string().max(100) }).optional(),
  }),
);
export type Concept = z.output<typeof conceptSchema>;

/**
 * Keeps a draft, encrypted, for everybody who may change the own bestand. Nothing is judged but this: a BSN is refused, for it may
 * not be stored here either. One draft per published record: a later one takes its place.
 */
export async function saveConcept(sessie: Sessie, concept: Concept): Promise<Result<{ readonly bewaardOp: string }, HandFout>> {
  const mag = await demand(magBestandWijzigen, sessie);
  if (!mag.ok) return mag;
  const { soort, invoer, conceptId, id, wijzigt } = concept;
  const bsn = findBsnFouten(soort, id ?? "", invoer);
  if (bsn.length > 0) return err({ soort: "invoer", velden: bsn });
  const organisatieId = sessie.namens.id;
  const bestaat = (await db().recordconcept.count({ where: { organisatieId, id: conceptId } })) > 0;
  if (!bestaat && (await db().recordconcept.count({ where: { organisatieId, soort } })) >= HOOGSTENS) return err({ soort: "vol", hoogstens: HOOGSTENS });
  const bewaardOp = now();
  const data = { soort, recordId: wijzigt?.id ?? null, accountId: sessie.account.id, inhoud: encrypt(JSON.stringify(concept)), bewaardOp, verwijderenVoor: naDagen(bewaardOp, CONCEPT_DAGEN) };
  await db().$transaction(async (tx) => {
    if (wijzigt) await tx.recordconcept.deleteMany({ where: { organisatieId, soort, recordId: wijzigt.id, id: { not: conceptId } } });
    await tx.recordconcept.upsert({ where: { organisatieId_id: { organisatieId, id: conceptId } }, create: { organisatieId, id: conceptId, ...data }, update: data });
  });
  return ok({ bewaardOp: bewaardOp.toISOString() });
}

export interface BewaardConcept extends Concept {
  readonly bewaardOp: Date;
  /** Who kept it last; null when the account is gone. */
  readonly door: string | null;
}

interface Keuze {
  readonly conceptId?: string;
  /** The draft of a change of this published record. */
  readonly recordId?: string;
}

/** Drafts of the organisation, the last kept first. Past its term counts as gone. */
export async function listConcepten(sessie: Sessie, soort: Soort, { conceptId, recordId }: Keuze = {}): Promise<BewaardConcept[]> {
  if (!magBestandWijzigen(sessie).ok) return [];
  const rijen = await db().recordconcept.findMany({
    where: { organisatieId: sessie.namens.id, soort, verwijderenVoor: { gt: now() }, ...(conceptId && { id: conceptId }), ...(recordId && { recordId }) },
    orderBy: { bewaardOp: "desc" },
  });
  const accounts = await db().account.findMany({ where: { id: { in: rijen.map(({ accountId }) => accountId) } }, select: { id: true, weergavenaam: true } });
  const namen = new Map(accounts.map(({ id, weergavenaam }) => [id, weergavenaam]));
  // The row decides which record it changes: that one may have been withdrawn since.
  return rijen.map(({ inhoud, recordId: van, bewaardOp, accountId }) => {
    const concept = conceptSchema.parse(JSON.parse(decryptText(inhoud)));
    return { ...concept, wijzigt: van === null ? undefined : concept.wijzigt, bewaardOp, door: namen.get(accountId) ?? null };
  });
}

/** Throws a draft away. */
export async function deleteConcept(sessie: Sessie, conceptId: string): Promise<Result<void, HandFout>> {
  const mag = await demand(magBestandWijzigen, sessie);
  if (!mag.ok) return mag;
  const { count } = await db().recordconcept.deleteMany({ where: { organisatieId: sessie.namens.id, id: conceptId } });
  return count > 0 ? ok(undefined) : err({ soort: "niet-gevonden" });
}
