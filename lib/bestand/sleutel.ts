import "server-only";
import { createHash } from "node:crypto";
import { db } from "@/lib/db/client";
import { err, ok, type Result } from "@/lib/result";

/** Why a key opens nothing. */
export type SleutelFout = "onbekende sleutel" | "niet aangesloten";

const BEARER = /^Bearer\s+(\S{1,200})$/i;

/** The hash under which a key is kept. */
export const hashSleutel = (sleutel: string): string => createHash("sha256").update(sleutel).digest("hex");

/**
 * The organisation whose key stands in an `Authorization` header. Revoked keys are unknown keys. Only an organisation that is
 * connected and may exchange by law (SUWI-partij) can deliver.
 */
export async function findLeverancier(authorization: string | null): Promise<Result<number, SleutelFout>> {
  const sleutel = BEARER.exec(authorization ?? "")?.[1];
  if (!sleutel) return err("onbekende sleutel");
  const rij = await db().aanleverSleutel.findUnique({ where: { hash: hashSleutel(sleutel), ingetrokkenOp: null }, include: { organisatie: true } });
  if (!rij) return err("onbekende sleutel");
  return rij.organisatie.aangesloten && rij.organisatie.suwiPartij ? ok(rij.organisatieId) : err("niet aangesloten");
}
