import { createHash } from "node:crypto";

/** A line of the processing log as it was written; what the chain protects. */
export interface Logregel {
  readonly organisatieId: number;
  readonly id: string;
  readonly volgnummer: bigint;
  readonly tijdstip: Date;
  readonly accountId: number | null;
  readonly handeling: string;
  readonly doelbinding: string;
  readonly kenmerk: string | null;
  /** JSON as read from the database: its order of keys is the database's own. */
  readonly gegevens: unknown;
}

const VERSIE = "regel/1";

/** JSON with the keys of every object in one order, so that equal contents give equal texts. */
function toStable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toStable);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, toStable(inner)]);
}

/**
 * The text of a line that is hashed: a JSON array in a fixed order, moments in UTC with milliseconds, objects as sorted pairs.
 * Another form gets another version in front, so that old lines stay verifiable.
 */
export const canonicalRegel = ({ organisatieId, id, volgnummer, tijdstip, accountId, handeling, doelbinding, kenmerk, gegevens }: Logregel): string =>
  JSON.stringify([VERSIE, organisatieId, id, String(volgnummer), tijdstip.toISOString(), accountId, handeling, doelbinding, kenmerk, toStable(gegevens)]);

/** What the first line of an organisation is chained to: another organisation's chain can't be put in its place. 32 bytes. */
export const beginHash = (organisatieId: number): Buffer => createHash("sha256").update(`logboek/1/${organisatieId}`).digest();

/** The link of a line: SHA-256 over the link before it and the line. 32 bytes; anybody can compute it, no key is needed. */
export const volgendeHash = (vorige: Uint8Array, regel: Logregel): Buffer => createHash("sha256").update(vorige).update(canonicalRegel(regel), "utf8").digest();
