import "server-only";
import { randomUUID } from "node:crypto";
import { db, type DbClient } from "@/lib/db/client";
import { now } from "@/lib/klok";

/** A word of the beheerder, and the code of the occupation it stands for. */
export interface EigenWoord {
  /** Normalised. */
  readonly woord: string;
  /** Code of the BO&C register, of a referentieberoep or another name. */
  readonly code: string;
}

const SOORT = "eigen-woorden";

/** All words of the beheerder, in a fixed order. A code may be unknown to the register that is loaded now. */
export async function loadEigenWoorden(): Promise<readonly EigenWoord[]> {
  const rows = await db().eigenWoord.findMany({ select: { woord: true, beroepCode: true }, orderBy: [{ woord: "asc" }, { beroepCode: "asc" }] });
  return rows.map(({ woord, beroepCode }) => ({ woord, code: beroepCode }));
}

/** Changes whenever a word was added or removed; one row to read, so that every node can ask often. `geen` before the first word. */
export const readEigenWoordenVersie = async (): Promise<string> => (await db().referentiebestand.findUnique({ where: { soort: SOORT } }))?.versie ?? "geen";

/** Gives the list of words a new version; in the transaction of the change. */
export async function touchEigenWoorden(tx: DbClient): Promise<void> {
  const stand = { versie: randomUUID(), herkomst: "beheer", aantal: await tx.eigenWoord.count(), geladenOp: now() };
  await tx.referentiebestand.upsert({ where: { soort: SOORT }, create: { soort: SOORT, ...stand }, update: stand });
}
