import "server-only";
import { randomBytes } from "node:crypto";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { err, ok, type Result } from "@/lib/result";
import { containsBsn } from "@/lib/standaard/bsn";
import { magSleutelsBeheren, type Weigering } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { hashOf } from "@/lib/toegang/sessie-id";
import { recordWeigering } from "@/lib/toegang/weigering-vastleggen";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";

/** A key as the beheerder sees it; the key itself is known to nobody any more. Times are ISO texts. */
export interface Sleutelregel {
  readonly id: number;
  readonly naam: string;
  /** First characters, to tell keys apart; null for a key of before they were kept. */
  readonly begin: string | null;
  readonly gemaaktOp: string;
  /** Display name; null when that person chose none, is gone, or nobody made it. */
  readonly gemaaktDoor: string | null;
  /** To the minute; null when it was never used. */
  readonly laatstGebruiktOp: string | null;
  readonly ingetrokkenOp: string | null;
}

/** Why nothing changed. The message is Dutch and belongs at the field. */
export type SleutelFout =
  | { readonly soort: "geen-recht"; readonly weigering: Weigering }
  | { readonly soort: "invoer"; readonly veld: "naam" | "bevestiging"; readonly melding: string }
  | { readonly soort: "niet-gevonden" };

/** What a key is called: the software that holds it. */
export const sleutelnaamSchema = z.string().trim().min(2).max(60);

/** More than any gemeente has software packages; an organisation that needs more has lost sight of them. */
const MEESTE = 20;
const VOORVOEGSEL = "vum_";
const BEGIN = 8;

async function allow(sessie: Sessie): Promise<Result<Sessie, SleutelFout>> {
  const recht = magSleutelsBeheren(sessie);
  if (recht.ok) return recht;
  await recordWeigering(sessie, recht.error);
  return err({ soort: "geen-recht", weigering: recht.error });
}

/** Every key of the organisation: working ones first, the newest first. */
export async function listSleutels(sessie: Sessie): Promise<Result<readonly Sleutelregel[], SleutelFout>> {
  const mag = await allow(sessie);
  if (!mag.ok) return mag;
  const rijen = await db().aanleverSleutel.findMany({ where: { organisatieId: sessie.namens.id }, orderBy: { gemaaktOp: "desc" } });
  const accounts = await db().account.findMany({ where: { id: { in: rijen.flatMap(({ gemaaktDoor }) => gemaaktDoor ?? []) } }, select: { id: true, weergavenaam: true } });
  const namen = new Map(accounts.map(({ id, weergavenaam }) => [id, weergavenaam]));
  const regels = rijen.map(({ id, omschrijving, begin, gemaaktOp, gemaaktDoor, laatstGebruiktOp, ingetrokkenOp }) => ({
    id, naam: omschrijving, begin, gemaaktOp: gemaaktOp.toISOString(), gemaaktDoor: (gemaaktDoor !== null && namen.get(gemaaktDoor)) || null,
    laatstGebruiktOp: laatstGebruiktOp?.toISOString() ?? null, ingetrokkenOp: ingetrokkenOp?.toISOString() ?? null,
  }));
  return ok([...regels.filter(({ ingetrokkenOp }) => ingetrokkenOp === null), ...regels.filter(({ ingetrokkenOp }) => ingetrokkenOp !== null)]);
}

/** Makes a key and returns it, this once: only its hash is kept. */
export async function createSleutel(sessie: Sessie, { naam }: { naam: string }): Promise<Result<{ readonly sleutel: string }, SleutelFout>> {
  const mag = await allow(sessie);
  if (!mag.ok) return mag;
  if (containsBsn(naam)) return err({ soort: "invoer", veld: "naam", melding: "In de naam staat een burgerservicenummer (BSN). Gebruik de naam van de software." });
  const organisatieId = sessie.namens.id;
  const actief = await db().aanleverSleutel.findMany({ where: { organisatieId, ingetrokkenOp: null }, select: { omschrijving: true } });
  if (actief.some(({ omschrijving }) => omschrijving.toLowerCase() === naam.toLowerCase())) return err({ soort: "invoer", veld: "naam", melding: "Er is al een sleutel met deze naam. Kies een andere naam, bijvoorbeeld met het jaar erbij." });
  if (actief.length >= MEESTE) return err({ soort: "invoer", veld: "naam", melding: `Er zijn al ${MEESTE} sleutels. Trek er eerst een in.` });
  const sleutel = `${VOORVOEGSEL}${randomBytes(32).toString("base64url")}`;
  await db().$transaction(async (tx) => {
    const { id } = await tx.aanleverSleutel.create({ data: { organisatieId, hash: hashOf(sleutel), begin: sleutel.slice(0, BEGIN), omschrijving: naam, gemaaktOp: now(), gemaaktDoor: sessie.account.id } });
    await recordVerwerking(tx, { organisatieId, accountId: sessie.account.id, handeling: "sleutel gemaakt", doelbinding: "beschikbaar stellen", gegevens: { sleutel: id } });
  });
  return ok({ sleutel });
}

/** Withdraws a key, after its name was typed: software that uses it can deliver no more. Records that it delivered stay. */
export async function revokeSleutel(sessie: Sessie, { id, bevestiging }: { id: number; bevestiging: string }): Promise<Result<void, SleutelFout>> {
  const mag = await allow(sessie);
  if (!mag.ok) return mag;
  const where = { organisatieId: sessie.namens.id, id, ingetrokkenOp: null };
  const rij = await db().aanleverSleutel.findFirst({ where });
  if (!rij) return err({ soort: "niet-gevonden" });
  if (bevestiging.trim().toLowerCase() !== rij.omschrijving.toLowerCase()) return err({ soort: "invoer", veld: "bevestiging", melding: `Typ precies de naam van de sleutel: ${rij.omschrijving}` });
  return db().$transaction(async (tx): Promise<Result<void, SleutelFout>> => {
    const { count } = await tx.aanleverSleutel.updateMany({ where, data: { ingetrokkenOp: now() } });
    if (count === 0) return err({ soort: "niet-gevonden" });
    await recordVerwerking(tx, { organisatieId: sessie.namens.id, accountId: sessie.account.id, handeling: "sleutel ingetrokken", doelbinding: "beschikbaar stellen", gegevens: { sleutel: id } });
    return ok(undefined);
  });
}
