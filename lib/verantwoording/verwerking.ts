import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { DbClient } from "@/lib/db/client";
import { now } from "@/lib/klok";

/** Everything that is accounted for. A new kind of processing starts here. */
export const HANDELINGEN = [
  "ingelogd",
  "uitgelogd",
  "inloggen geweigerd",
  "namens gekozen",
  "toegang geweigerd",
  "zoekvraag gesteld",
  "zoekvraag verwijderd",
  "detail opgehaald",
  "resultaat beoordeeld",
  "resultaten uitgevoerd",
  "selectievraag beantwoord",
  "detail verstrekt",
  "bestand aangeleverd",
  "record gepubliceerd",
  "record ingetrokken",
  "rollen gewijzigd",
  "woordenlijst gewijzigd",
  "logboek geraadpleegd",
] as const;
export type Handeling = (typeof HANDELINGEN)[number];

/** Why it may be done: the task in law that the processing serves (Wet SUWI), or keeping the portal itself in order. */
export const DOELBINDINGEN = ["arbeidsbemiddeling", "beschikbaar stellen", "toegangsbeveiliging", "toezicht", "beheer van het portaal"] as const;
export type Doelbinding = (typeof DOELBINDINGEN)[number];

// A vumID is at most 500 characters (contract v3); nothing longer belongs here.
const id = z.string().max(500);
const gegevensSchema = z.record(z.string(), z.union([z.number(), z.boolean(), z.null(), id, z.array(id)]));

/** Ids and counts, never content: no occupation, no postcode, nothing from a record. */
export type VerwerkingGegevens = z.input<typeof gegevensSchema>;

export interface NieuweVerwerking {
  /** The verwerkingsverantwoordelijke whose log this belongs in. */
  readonly organisatieId: number;
  /** Absent when a machine did it. */
  readonly accountId?: number;
  readonly handeling: Handeling;
  readonly doelbinding: Doelbinding;
  /** The user's own reference of the question, where there is one. */
  readonly kenmerk?: string;
  readonly gegevens: VerwerkingGegevens;
}

/**
 * Appends one line to the processing log (AVG art. 5 lid 2 and art. 30). Call it with the transaction of the effect it accounts
 * for, so that neither exists without the other. Throws when `gegevens` holds more than ids and counts: that is a bug.
 */
export async function recordVerwerking(tx: DbClient, verwerking: NieuweVerwerking): Promise<void> {
  const { organisatieId, accountId = null, handeling, doelbinding, kenmerk = null } = verwerking;
  const gegevens = gegevensSchema.parse(verwerking.gegevens);
  await tx.verwerking.create({ data: { organisatieId, id: randomUUID(), tijdstip: now(), accountId, handeling, doelbinding, kenmerk, gegevens } });
}
