import "server-only";
import { db, type DbClient } from "@/lib/db/client";
import { encrypt } from "@/lib/db/versleuteling";
import { now } from "@/lib/klok";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import type { Niveau } from "./niveau";
import { hashOf, newSessieId } from "./sessie-id";
import type { Toegelaten } from "./toelating";

const MINUUT = 60_000;
/** A session nobody uses ends after this (issue 6). Polling is not use. */
export const IDLE_MS = 15 * MINUUT;
/** A session ends after this, used or not. */
export const ABSOLUUT_MS = 8 * 60 * MINUUT;

interface NieuweSessie extends Toegelaten {
  readonly niveau: Niveau;
  /** Needed as a hint to end the session at the makelaar too. */
  readonly idToken: string | undefined;
  /** The id in the browser's cookie until now; its session ends. */
  readonly vorigeId: string | undefined;
}

/** Opens a session under a new id, ends the one this browser had, and logs the login. Returns the id for the cookie. */
export async function openSessie({ accountId, organisatieId, namensId, niveau, idToken, vorigeId }: NieuweSessie): Promise<string> {
  const id = newSessieId();
  const moment = now();
  await db().$transaction(async (tx) => {
    if (vorigeId !== undefined) await revoke(tx, hashOf(vorigeId));
    await tx.sessie.create({
      data: {
        idHash: hashOf(id),
        accountId,
        namensOrganisatieId: namensId,
        loa: niveau,
        idToken: idToken === undefined ? null : encrypt(idToken),
        gestartOp: moment,
        laatstGebruiktOp: moment,
        eindigtUiterlijkOp: new Date(moment.getTime() + ABSOLUUT_MS),
      },
    });
    await recordVerwerking(tx, { organisatieId, accountId, handeling: "ingelogd", doelbinding: "toegangsbeveiliging", gegevens: { niveau } });
  });
  return id;
}

/** Ends a session now, at every node. Ending it twice changes nothing. */
export async function revoke(client: DbClient, idHash: string): Promise<void> {
  await client.sessie.updateMany({ where: { idHash, ingetrokkenOp: null }, data: { ingetrokkenOp: now(), idToken: null } });
}
