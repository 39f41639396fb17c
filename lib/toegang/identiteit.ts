import { z } from "zod";
import { err, ok, type Result } from "@/lib/result";
import { parseAcr, type Niveau } from "./niveau";

/** Who logged in, as the makelaar states it. A person is a pseudonym within one organisation; no name comes along. */
export interface EHerkenningIdentiteit {
  readonly organisatie: { readonly soort: "kvk" | "rsin"; readonly nummer: string };
  readonly actingSubjectId: string;
  readonly niveau: Niveau;
}

/** Names of the claims; they differ per makelaar (env, EHERKENNING_CLAIM_…). */
export interface ClaimNamen {
  readonly subject: string;
  /** The type of the subject: a member of the subject's object, or a claim beside it when the subject is plain text. */
  readonly subjectType: string;
  readonly acting: string;
  readonly niveau: string;
  /** What stands before the level in that claim. */
  readonly niveauPrefix: string;
}

/** What is wrong with the claims: paths and words, never values. */
export type ClaimFout = { readonly claim: string; readonly reden: "ontbreekt" | "onbruikbaar" };

const tekst = z.string().trim().min(1).max(256);
const waarde = z.union([tekst, z.looseObject({ value: tekst }).transform(({ value }) => value)]);
const enkele = (claim: unknown): unknown => (Array.isArray(claim) && claim.length === 1 ? claim[0] : claim);

const KVK = /(^|:)KvKnr$/;
const RSIN = /(^|:)RSIN$/;

/**
 * Parses the claims of an id_token. Makelaars differ in how they put the SAML attributes of eHerkenning into JSON, so three
 * spellings are read: an object `{value, namequalifier}`, a list with one such object, and plain text with the type in a claim
 * of its own. The type is never guessed from the number. Source: domain.md, eHerkenning.
 */
export function parseIdentiteit(claims: unknown, namen: ClaimNamen): Result<EHerkenningIdentiteit, ClaimFout> {
  const parsed = z.record(z.string(), z.unknown()).safeParse(claims);
  if (!parsed.success) return err({ claim: "id_token", reden: "onbruikbaar" });
  const all = parsed.data;
  const subject = enkele(all[namen.subject]);
  const typeIn = z.record(z.string(), z.unknown()).safeParse(subject);
  const organisatie = toOrganisatie(waarde.safeParse(subject).data, typeIn.success ? typeIn.data[namen.subjectType] : all[namen.subjectType]);
  if (!organisatie) return err(fout(namen.subject, all));
  const acting = waarde.safeParse(enkele(all[namen.acting]));
  if (!acting.success) return err(fout(namen.acting, all));
  const niveau = parseAcr(tekst.catch("").parse(all[namen.niveau]), namen.niveauPrefix);
  if (!niveau) return err(fout(namen.niveau, all));
  return ok({ organisatie, actingSubjectId: acting.data, niveau });
}

const fout = (claim: string, all: Record<string, unknown>): ClaimFout => ({ claim, reden: claim in all ? "onbruikbaar" : "ontbreekt" });

function toOrganisatie(nummer: string | undefined, type: unknown): EHerkenningIdentiteit["organisatie"] | undefined {
  if (nummer === undefined || typeof type !== "string") return undefined;
  if (KVK.test(type) && /^\d{8}$/.test(nummer)) return { soort: "kvk", nummer };
  if (RSIN.test(type) && /^\d{9}$/.test(nummer)) return { soort: "rsin", nummer };
  return undefined;
}
