import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { err, ok, type Result } from "@/lib/result";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import { parseIdentiteit, type ClaimNamen, type EHerkenningIdentiteit } from "./identiteit";
import { openSessie } from "./sessieopslag";
import { admit, type Geweigerd } from "./toelating";
import type { Inloguitkomst } from "./uitkomst";

interface Inlogpoging {
  /** Claims of an id_token whose signature, issuer, audience, nonce and times were checked. */
  readonly claims: unknown;
  readonly idToken: string | undefined;
  /** The session this browser had. */
  readonly vorigeId: string | undefined;
  /** The code of an invitation that this browser brought along. */
  readonly uitnodiging?: string;
}

/** Turns the makelaar's answer into a session, or into the outcome to show. Both are logged. Returns the id for the cookie. */
export async function completeLogin({ claims, idToken, vorigeId, uitnodiging }: Inlogpoging): Promise<Result<string, Inloguitkomst>> {
  // next-auth takes the issuer from the configuration that it fetched; ours is the one in the settings (mix-up, RFC 9700 4.4).
  if (!isOurMakelaar(claims)) {
    log.warn("a token of another issuer");
    return err("antwoord-onbruikbaar");
  }
  const identiteit = parseIdentiteit(claims, claimNamen());
  if (!identiteit.ok) {
    log.warn({ claim: identiteit.error.claim, reden: identiteit.error.reden }, "claims of the makelaar cannot be used");
    return err("antwoord-onbruikbaar");
  }
  const toegelaten = await admit(identiteit.value, env().EHERKENNING_MINIMUM_LOA, uitnodiging);
  if (!toegelaten.ok) {
    await recordRefusal(toegelaten.error, identiteit.value);
    return err(toegelaten.error.grond);
  }
  return ok(await openSessie({ ...toegelaten.value, niveau: identiteit.value.niveau, idToken, vorigeId }));
}

const isOurMakelaar = (claims: unknown): boolean => z.object({ iss: z.literal(env().EHERKENNING_ISSUER) }).safeParse(claims).success;

function claimNamen(): ClaimNamen {
  const { EHERKENNING_CLAIM_SUBJECT: subject, EHERKENNING_CLAIM_SUBJECT_TYPE: subjectType, EHERKENNING_CLAIM_ACTING: acting, ...rest } = env();
  return { subject, subjectType, acting, niveau: rest.EHERKENNING_CLAIM_LEVEL, niveauPrefix: rest.EHERKENNING_ACR_PREFIX };
}

/** An attempt from an organisation that the portal doesn't know goes into the operator's log: nobody else's is concerned. */
async function recordRefusal({ grond, organisatieId, accountId }: Geweigerd, { niveau }: EHerkenningIdentiteit): Promise<void> {
  log.info({ grond, niveau, organisatieId }, "login refused");
  const logboek = organisatieId ?? (await db().organisatie.findUnique({ where: { oin: env().PORTAAL_OIN }, select: { id: true } }))?.id;
  if (logboek === undefined) return;
  await recordVerwerking(db(), { organisatieId: logboek, accountId, handeling: "inloggen geweigerd", doelbinding: "toegangsbeveiliging", gegevens: { grond, niveau } });
}
