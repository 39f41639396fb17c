import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { DbClient } from "@/lib/db/client";
import { queryDirect } from "@/lib/db/direct";
import { sql } from "@/lib/db/sql";
import { now } from "@/lib/klok";

/** Everything that is accounted for. A new kind of processing starts here. */
export const HANDELINGEN = [
  "ingelogd",
  "uitgelogd",
  "inloggen geweigerd",
  "namens gekozen",
  "toegang geweigerd",
  "zoekvraag gesteld",
  "zoekvraag geannuleerd",
  "zoekvraag geopend",
  "verruiming geteld",
  "zoekvraag verwijderd",
  "detail opgehaald",
  "detail geraadpleegd",
  "resultaat beoordeeld",
  "resultaten uitgevoerd",
  "resultaten afgedrukt",
  "selectievraag beantwoord",
  "detail verstrekt",
  "bronverzoek geweigerd",
  "bestand aangeleverd",
  "levering gestopt",
  "levering ongedaan gemaakt",
  "aanleverinstellingen gewijzigd",
  "bezwaar vastgelegd",
  "bezwaar ingetrokken",
  "record gepubliceerd",
  "record ingetrokken",
  "record geraadpleegd",
  "rollen gewijzigd",
  "gebruiker gewijzigd",
  "gebruiker geblokkeerd",
  "gebruiker gedeblokkeerd",
  "sessies beeindigd",
  "organisatie toegevoegd",
  "organisatie gewijzigd",
  "vertegenwoordiging gewijzigd",
  "toegangsvoorwaarden gewijzigd",
  "beheerder uitgenodigd",
  "uitnodiging gebruikt",
  "sleutel gemaakt",
  "sleutel ingetrokken",
  "woordenlijst gewijzigd",
  "mededeling gewijzigd",
  "huisstijl gewijzigd",
  "logboek geraadpleegd",
  "logboek uitgevoerd",
  "logboek gecontroleerd",
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

const toLine = ({ organisatieId, accountId, handeling, doelbinding, kenmerk, gegevens }: NieuweVerwerking) => ({
  organisatieId, id: randomUUID(), tijdstip: now(), accountId: accountId ?? null, handeling, doelbinding, kenmerk: kenmerk ?? null, gegevens: gegevensSchema.parse(gegevens),
});

/**
 * Appends one line to the processing log (AVG art. 5 lid 2 and art. 30). Call it with the transaction of the effect it accounts
 * for, so that neither exists without the other. Throws when `gegevens` holds more than ids and counts: that is a bug.
 */
export async function recordVerwerking(tx: DbClient, verwerking: NieuweVerwerking): Promise<void> {
  await tx.verwerking.create({ data: toLine(verwerking) });
}

/** The same for what has no effect in the database, such as an answer of the bron: a statement of its own, quicker than through Prisma. */
export async function recordLoseVerwerking(verwerking: NieuweVerwerking): Promise<void> {
  const { organisatieId, id, tijdstip, accountId, handeling, doelbinding, kenmerk, gegevens } = toLine(verwerking);
  await queryDirect(sql`
    INSERT INTO verwerking (organisatie_id, id, tijdstip, account_id, handeling, doelbinding, kenmerk, gegevens)
    VALUES (${organisatieId}, ${id}::uuid, ${tijdstip}, ${accountId}, ${handeling}, ${doelbinding}, ${kenmerk}, ${JSON.stringify(gegevens)}::jsonb)`);
}
