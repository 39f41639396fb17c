import "server-only";
import type { DbClient } from "@/lib/db/client";
import { now } from "@/lib/klok";
import type { Soort } from "@/lib/standaard/soort";
import { pseudoniemenVan } from "../oordeel/context";
import { readBsn } from "../privacy/bsn-cel";

/** How a refusal came in. */
export interface Bezwaarherkomst {
  readonly kanaal: "hand" | "bestand" | "api";
  readonly accountId?: number;
}

/** The own id that somebody means who types one: a BSN stands for the pseudonym under which its record is kept. */
export function eigenId(organisatieId: number, soort: Soort, getypt: string): string {
  const bsn = readBsn(getypt);
  return bsn === null ? getypt.trim() : pseudoniemenVan(organisatieId, soort).id(bsn);
}

/** Under which an own id stands on the list: a keyed hash, the same over every channel. */
export const bezwaarHash = (organisatieId: number, soort: Soort, id: string): string => pseudoniemenVan(organisatieId, soort).bezwaar(id);

/** Everybody of an organisation who isn't to be exchanged, as hashes: `bezwaren` of `beoordeelBestand`. */
export async function readBezwaren(tx: DbClient, organisatieId: number, soort: Soort): Promise<ReadonlySet<string>> {
  const rijen = await tx.bezwaar.findMany({ where: { organisatieId, soort }, select: { hash: true } });
  return new Set(rijen.map(({ hash }) => hash));
}

/** Whether this id may not be published. For one record; {@link readBezwaren} for many. */
export async function hasBezwaar(tx: DbClient, organisatieId: number, soort: Soort, id: string): Promise<boolean> {
  return (await tx.bezwaar.count({ where: { organisatieId, soort, hash: bezwaarHash(organisatieId, soort, id) } })) > 0;
}

/** Puts refusals on the list, within the transaction that acts on them. Those that are there stay as they are. Returns how many were added. */
export async function addBezwaren(tx: DbClient, organisatieId: number, soort: Soort, hashes: readonly string[], { kanaal, accountId }: Bezwaarherkomst): Promise<number> {
  const toegevoegdOp = now();
  const { count } = await tx.bezwaar.createMany({ data: [...new Set(hashes)].map((hash) => ({ organisatieId, soort, hash, kanaal, accountId: accountId ?? null, toegevoegdOp })), skipDuplicates: true });
  return count;
}
