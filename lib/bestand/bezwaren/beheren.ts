import "server-only";
import { db } from "@/lib/db/client";
import { deleteRijen } from "@/lib/bron/wegschrijven";
import { err, ok, type Result } from "@/lib/result";
import type { Soort } from "@/lib/standaard/soort";
import { magBestandWijzigen, magBestandZien } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { recordWeigering } from "@/lib/toegang/weigering-vastleggen";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import { addBezwaren, bezwaarHash, eigenId } from "./bezwaren";
import { wisBewaard } from "./wissen";

/** A refusal as it can be shown: since when and how, never who. */
export interface Bezwaarregel {
  readonly op: string;
  readonly kanaal: "hand" | "bestand" | "api" | "synthetisch";
  /** Who put it there; null when a machine did, or the account is gone. */
  readonly door: string | null;
}

export type BezwaarFout = { readonly soort: "geen-recht"; readonly reden: string } | { readonly soort: "niet-op-de-lijst" };

/** The list of refusals, newest first. Only a keyed hash of the id is kept, so taking somebody off goes by typing the id. */
export async function listBezwaren(sessie: Sessie, soort: Soort): Promise<readonly Bezwaarregel[]> {
  if (!magBestandZien(sessie).ok) return [];
  const rijen = await db().bezwaar.findMany({ where: { organisatieId: sessie.namens.id, soort }, orderBy: { toegevoegdOp: "desc" } });
  const ids = [...new Set(rijen.flatMap(({ accountId }) => accountId ?? []))];
  const accounts = await db().account.findMany({ where: { id: { in: ids } }, select: { id: true, weergavenaam: true } });
  const namen = new Map(accounts.map(({ id, weergavenaam }) => [id, weergavenaam]));
  return rijen.map(({ toegevoegdOp, kanaal, accountId }) => ({ op: toegevoegdOp.toISOString(), kanaal, door: (accountId !== null && namen.get(accountId)) || null }));
}

/** Puts the record with this own id on the list and withdraws what is published of it, over every channel; drafts and what was withdrawn earlier go too. `ingetrokken`: something was. */
export async function addBezwaar(sessie: Sessie, soort: Soort, getypt: string): Promise<Result<{ readonly ingetrokken: boolean }, BezwaarFout>> {
  const mag = await check(sessie);
  if (!mag.ok) return mag;
  const organisatieId = sessie.namens.id;
  const id = eigenId(organisatieId, soort, getypt);
  return db().$transaction(async (tx) => {
    const toegevoegd = await addBezwaren(tx, organisatieId, soort, [bezwaarHash(organisatieId, soort, id)], { kanaal: "hand", accountId: sessie.account.id });
    const ingetrokken = await deleteRijen(tx, soort, organisatieId, [id]);
    const gewist = await wisBewaard(tx, organisatieId, soort, [id]);
    await recordVerwerking(tx, { organisatieId, accountId: sessie.account.id, handeling: "bezwaar vastgelegd", doelbinding: "beschikbaar stellen", gegevens: { soort, aantal: toegevoegd, ingetrokken, ...gewist } });
    return ok({ ingetrokken: ingetrokken > 0 });
  });
}

/** Takes the record with this own id off the list: it goes along again with the next delivery. */
export async function removeBezwaar(sessie: Sessie, soort: Soort, getypt: string): Promise<Result<void, BezwaarFout>> {
  const mag = await check(sessie);
  if (!mag.ok) return mag;
  const organisatieId = sessie.namens.id;
  const id = eigenId(organisatieId, soort, getypt);
  return db().$transaction(async (tx) => {
    const { count } = await tx.bezwaar.deleteMany({ where: { organisatieId, soort, hash: bezwaarHash(organisatieId, soort, id) } });
    if (count === 0) return err({ soort: "niet-op-de-lijst" });
    await recordVerwerking(tx, { organisatieId, accountId: sessie.account.id, handeling: "bezwaar ingetrokken", doelbinding: "beschikbaar stellen", gegevens: { soort, aantal: count } });
    return ok(undefined);
  });
}

async function check(sessie: Sessie): Promise<Result<void, BezwaarFout>> {
  const recht = magBestandWijzigen(sessie);
  if (recht.ok) return ok(undefined);
  await recordWeigering(sessie, recht.error);
  return err({ soort: "geen-recht", reden: recht.error.reden });
}
