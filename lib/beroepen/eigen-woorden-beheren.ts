import "server-only";
import { db, type DbClient } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { err, ok, type Result } from "@/lib/result";
import { magWoordenlijstBeheren } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import { findBeroep } from "./beroepen";
import { touchEigenWoorden } from "./eigen-woorden";
import { afdrukVan } from "./gemiste-zoektermen";
import { allow, type GeenRecht } from "./toestaan";
import { toZoekterm } from "./zoekterm";

/** A word of the list, as the beheerder sees it. */
export interface EigenWoordRegel {
  readonly woord: string;
  readonly code: string;
  /** Null when the register that is loaded now doesn't know the code: the word then finds nothing. */
  readonly beroep: string | null;
  /** Display name, null when that person chose none or is gone. */
  readonly door: string | null;
  /** `YYYY-MM-DD`. */
  readonly op: string;
}

/** Why a word was not taken; the message is Dutch and belongs at the field. */
export type WoordFout = GeenRecht | { readonly soort: "invoer"; readonly veld: "woord" | "beroep"; readonly melding: string };

const fout = (veld: "woord" | "beroep", melding: string) => err({ soort: "invoer" as const, veld, melding });

/** Every word of the beheerder, by alphabet. */
export async function listEigenWoorden(sessie: Sessie): Promise<Result<EigenWoordRegel[], GeenRecht>> {
  const allowed = await allow(sessie, magWoordenlijstBeheren);
  if (!allowed.ok) return allowed;
  const rows = await db().eigenWoord.findMany({ orderBy: [{ woord: "asc" }, { beroepCode: "asc" }] });
  const accounts = await db().account.findMany({ where: { id: { in: rows.map((row) => row.toegevoegdDoor) } }, select: { id: true, weergavenaam: true } });
  const namen = new Map(accounts.map(({ id, weergavenaam }) => [id, weergavenaam]));
  const beroepen = await Promise.all(rows.map(({ beroepCode }) => findBeroep(beroepCode)));
  return ok(rows.map(({ woord, beroepCode, toegevoegdDoor, toegevoegdOp }, index) => ({
    woord, code: beroepCode, beroep: beroepen[index]?.naam ?? null, door: namen.get(toegevoegdDoor) ?? null, op: toegevoegdOp.toISOString().slice(0, 10),
  })));
}

/** Adds a word for an occupation; from then on it is no missed word any more. Found by it within half a minute, on every node. */
export async function addEigenWoord(sessie: Sessie, { woord: text, code }: { woord: string; code: string }): Promise<Result<void, WoordFout>> {
  const allowed = await allow(sessie, magWoordenlijstBeheren);
  if (!allowed.ok) return allowed;
  const woord = toZoekterm(text);
  if (woord === null) return fout("woord", "Vul een woord in van 3 tot 60 tekens, zonder nummers of e-mailadres.");
  if ((await findBeroep(code)) === undefined) return fout("beroep", "Kies een beroep uit de lijst.");
  if (await db().eigenWoord.findUnique({ where: { woord_beroepCode: { woord, beroepCode: code } } })) return fout("woord", "Dit woord staat al in de lijst bij dit beroep.");
  await change(sessie, { wijziging: "toegevoegd", beroepCode: code }, async (tx) => {
    await tx.eigenWoord.create({ data: { woord, beroepCode: code, toegevoegdDoor: sessie.account.id, toegevoegdOp: now() } });
    await tx.gemisteZoekterm.deleteMany({ where: { vingerafdruk: afdrukVan(woord) } });
  });
  return ok(undefined);
}

/** Takes a word off the list. Does nothing when it is gone already. */
export async function removeEigenWoord(sessie: Sessie, { woord, code }: { woord: string; code: string }): Promise<Result<void, GeenRecht>> {
  const allowed = await allow(sessie, magWoordenlijstBeheren);
  if (!allowed.ok) return allowed;
  await change(sessie, { wijziging: "verwijderd", beroepCode: code }, (tx) => tx.eigenWoord.deleteMany({ where: { woord, beroepCode: code } }));
  return ok(undefined);
}

/** Forgets how often a term was missed: it is no word for work, or not one to add. */
export async function dropGemist(sessie: Sessie, term: string): Promise<Result<void, GeenRecht>> {
  const allowed = await allow(sessie, magWoordenlijstBeheren);
  if (!allowed.ok) return allowed;
  await db().$transaction(async (tx) => {
    await tx.gemisteZoekterm.deleteMany({ where: { vingerafdruk: afdrukVan(term) } });
    await account(tx, sessie, { wijziging: "gemist woord weggelaten" });
  });
  return ok(undefined);
}

async function change(sessie: Sessie, gegevens: Record<string, string>, effect: (tx: DbClient) => Promise<unknown>): Promise<void> {
  await db().$transaction(async (tx) => {
    await effect(tx);
    await touchEigenWoorden(tx);
    await account(tx, sessie, gegevens);
  });
}

const account = (tx: DbClient, { namens, account: { id } }: Sessie, gegevens: Record<string, string>): Promise<void> =>
  recordVerwerking(tx, { organisatieId: namens.id, accountId: id, handeling: "woordenlijst gewijzigd", doelbinding: "beheer van het portaal", gegevens });
