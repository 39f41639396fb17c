import "server-only";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { err, ok, type Result } from "@/lib/result";
import { hashOf } from "@/lib/toegang/sessie-id";
import { countVerzoek } from "@/lib/toegang/verzoektelling";

/** Whose software delivers, and with which key. */
export interface Leverancier {
  readonly organisatieId: number;
  readonly sleutelId: number;
}

/** Why a key opens nothing. */
export type SleutelFout = { readonly reden: "onbekende sleutel" | "niet aangesloten" } | { readonly reden: "te vaak"; readonly wachtSeconden: number };

const BEARER = /^Bearer[ \t]+([\x21-\x7e]{1,200})$/i;
const MINUUT_MS = 60_000;
/** Requests per key in a minute: a change a second, with room. */
const PER_MINUUT = 120;

/**
 * Who delivers, by the key in an `Authorization` header. A revoked key is an unknown key. Only an organisation that is connected and may
 * exchange by law (SUWI-partij; Wet SUWI art. 62) can deliver. Notes that the key was used, to the minute.
 */
export async function findLeverancier(authorization: string | null): Promise<Result<Leverancier, SleutelFout>> {
  const sleutel = BEARER.exec(authorization ?? "")?.[1];
  if (!sleutel) return err({ reden: "onbekende sleutel" });
  const rij = await db().aanleverSleutel.findUnique({ where: { hash: hashOf(sleutel), ingetrokkenOp: null }, include: { organisatie: true } });
  if (!rij) return err({ reden: "onbekende sleutel" });
  const wachtSeconden = await countVerzoek([{ sleutel: `sleutel:${rij.id}`, most: PER_MINUUT }]);
  if (wachtSeconden > 0) return err({ reden: "te vaak", wachtSeconden });
  if (!rij.organisatie.aangesloten || !rij.organisatie.suwiPartij) return err({ reden: "niet aangesloten" });
  await noteGebruik(rij.id);
  return ok({ organisatieId: rij.organisatieId, sleutelId: rij.id });
}

async function noteGebruik(id: number): Promise<void> {
  const moment = now();
  const eerder = new Date(moment.getTime() - MINUUT_MS);
  await db().aanleverSleutel.updateMany({ where: { id, OR: [{ laatstGebruiktOp: null }, { laatstGebruiktOp: { lt: eerder } }] }, data: { laatstGebruiktOp: moment } });
}
