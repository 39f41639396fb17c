import "server-only";
import { db, type DbClient } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { err, ok, type Result } from "@/lib/result";
import type { EHerkenningIdentiteit } from "./identiteit";
import { metVertegenwoordigden, namensKeuzes, vanzelfsprekendeKeuze } from "./namens";
import { isAtLeast, type Niveau } from "./niveau";
import type { Weigergrond } from "./uitkomst";

/** Somebody who may come in; `namensId` is null when they still have to choose for whom. */
export interface Toegelaten {
  readonly accountId: number;
  readonly organisatieId: number;
  readonly namensId: number | null;
}

/** A refusal, with what is known of the one refused, for the log. */
export interface Geweigerd {
  readonly grond: Weigergrond;
  readonly organisatieId?: number;
  readonly accountId?: number;
}

/**
 * Decides whether this identity may come in, in the order in which somebody can do something about it: level, organisation,
 * SUWI-partij, account, role. A person seen for the first time gets an account without roles, which the organisatiebeheerder
 * sees and decides about.
 */
export async function admit(identiteit: EHerkenningIdentiteit, minimum: Niveau): Promise<Result<Toegelaten, Geweigerd>> {
  const organisatie = await findOrganisatie(db(), identiteit.organisatie);
  const organisatieId = organisatie?.id;
  if (!isAtLeast(identiteit.niveau, minimum)) return err({ grond: "niveau-te-laag", organisatieId });
  if (!organisatie?.aangesloten) return err({ grond: "organisatie-niet-aangesloten", organisatieId });
  if (namensKeuzes(organisatie).length === 0) return err({ grond: "geen-suwi-partij", organisatieId });
  const account = await findOrCreateAccount(db(), organisatie.id, identiteit.actingSubjectId);
  const wie = { organisatieId: organisatie.id, accountId: account.id };
  if (!account.actief) return err({ grond: "account-gesloten", ...wie });
  if (account.rollen.length === 0) return err({ grond: "nog-geen-rol", ...wie });
  return ok({ ...wie, namensId: vanzelfsprekendeKeuze(organisatie)?.id ?? null });
}

function findOrganisatie(client: DbClient, { soort, nummer }: EHerkenningIdentiteit["organisatie"]) {
  const where = soort === "kvk" ? { kvk: nummer } : { rsin: nummer };
  return client.organisatie.findUnique({ where, include: metVertegenwoordigden });
}

/** Two tabs that log in at once make one account: Prisma's own upsert looks first and then inserts, this insert lets the other win. */
async function findOrCreateAccount(client: DbClient, organisatieId: number, actingSubjectId: string) {
  const where = { organisatieId_actingSubjectId: { organisatieId, actingSubjectId } };
  const known = await client.account.findUnique({ where });
  if (known) return known;
  await client.account.createMany({ data: [{ organisatieId, actingSubjectId, rollen: [], gemaaktOp: now() }], skipDuplicates: true });
  return client.account.findUniqueOrThrow({ where });
}
