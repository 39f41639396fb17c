import "server-only";
import { db, type DbClient } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { err, ok, type Result } from "@/lib/result";
import { unmetEisen } from "./eisen";
import { readEisen } from "./eisen-lezen";
import type { EHerkenningIdentiteit } from "./identiteit";
import { metVertegenwoordigden, namensKeuzes, vanzelfsprekendeKeuze } from "./namens";
import { isAtLeast, type Niveau } from "./niveau";
import { redeemUitnodiging } from "./uitnodiging";
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
 * SUWI-partij, conditions of the operator, account, role. A person seen for the first time gets an account without roles, which
 * the organisatiebeheerder sees and decides about; with the code of an invitation (`uitnodiging`) it is the first of those.
 */
export async function admit(identiteit: EHerkenningIdentiteit, minimum: Niveau, uitnodiging?: string): Promise<Result<Toegelaten, Geweigerd>> {
  const organisatie = await findOrganisatie(db(), identiteit.organisatie);
  const organisatieId = organisatie?.id;
  if (!isAtLeast(identiteit.niveau, minimum)) return err({ grond: "niveau-te-laag", organisatieId });
  if (!organisatie?.aangesloten) return err({ grond: "organisatie-niet-aangesloten", organisatieId });
  if (namensKeuzes(organisatie).length === 0) return err({ grond: "geen-suwi-partij", organisatieId });
  if (!(await meetsEisen(organisatie))) return err({ grond: "voorwaarden-niet-vervuld", organisatieId });
  const account = await findOrCreateAccount(db(), organisatie.id, identiteit.actingSubjectId);
  const wie = { organisatieId: organisatie.id, accountId: account.id };
  if (!account.actief) return err({ grond: "account-gesloten", ...wie });
  const isUitgenodigd = uitnodiging !== undefined && (await redeemUitnodiging(wie.organisatieId, wie.accountId, uitnodiging));
  if (account.rollen.length === 0 && !isUitgenodigd) return err({ grond: "nog-geen-rol", ...wie });
  return ok({ ...wie, namensId: vanzelfsprekendeKeuze(organisatie)?.id ?? null });
}

type Organisatie = NonNullable<Awaited<ReturnType<typeof findOrganisatie>>>;

/** Does anybody that this organisation can work for meet the conditions? Which one, is asked again when it is chosen. */
async function meetsEisen(organisatie: Organisatie): Promise<boolean> {
  const eisen = await readEisen(db());
  const keuzes = new Set(namensKeuzes(organisatie).map(({ id }) => id));
  const partijen = [organisatie, ...organisatie.treedtOpVoor.map(({ vertegenwoordigde }) => vertegenwoordigde)];
  return partijen.some((partij) => keuzes.has(partij.id) && unmetEisen(partij, eisen, now()).length === 0);
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
