import "server-only";
import { z } from "zod";
import { db, type DbClient } from "@/lib/db/client";
import { ok, type Result } from "@/lib/result";
import { containsBsn } from "@/lib/standaard/bsn";
import { endAllSessies } from "@/lib/toegang/beeindigen";
import { magBeheren } from "@/lib/toegang/rechten";
import { ROLLEN, type Rol } from "@/lib/toegang/rol";
import type { Sessie } from "@/lib/toegang/sessie";
import { recordVerwerking, type Handeling, type VerwerkingGegevens } from "@/lib/verantwoording/verwerking";
import { demand, nietGevonden, veldfout, type BeheerFout } from "../toestaan";
import { naamVan } from "./lezen";
import { ONMISBAAR, rollenBij } from "./rollen";

const leeg = (value: unknown) => (value === "" ? null : value);

/** A form about one account. */
export const gebruikerSchema = z.object({
  id: z.coerce.number().int().positive().max(2_147_483_647),
  naam: z.preprocess(leeg, z.string().trim().max(60, "Gebruik niet meer dan 60 tekens.").refine((naam) => !containsBsn(naam), "In de naam staat een burgerservicenummer (BSN). Haal het weg.").nullable()),
  taak: z.preprocess(leeg, z.enum(["klantmanager", "accountmanager"]).nullable()),
  rollen: z.preprocess((value) => [value ?? []].flat(), z.array(z.enum(ROLLEN))),
});
export const gebruikerIdSchema = z.object({ id: z.coerce.number().int().positive().max(2_147_483_647) });
export const blokkeerSchema = gebruikerIdSchema.extend({ bevestiging: z.string().trim() });

type Account = NonNullable<Awaited<ReturnType<typeof findAccount>>>;
type Werk = (tx: DbClient, account: Account, log: (handeling: Handeling, gegevens: VerwerkingGegevens) => Promise<void>) => Promise<Result<void, BeheerFout>>;

const findAccount = (tx: DbClient, organisatieId: number, id: number) => tx.account.findFirst({ where: { id, organisatieId }, include: { organisatie: { select: { soort: true } } } });

/** A change of one account of the own organisation. The lock on the organisation gives changes an order: two beheerders can't take each other's role at once. */
async function change(sessie: Sessie, id: number, werk: Werk): Promise<Result<void, BeheerFout>> {
  const toegestaan = await demand(sessie, magBeheren);
  if (!toegestaan.ok) return toegestaan;
  const organisatieId = sessie.organisatie.id;
  return db().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM organisatie WHERE id = ${organisatieId} FOR UPDATE`;
    const account = await findAccount(tx, organisatieId, id);
    if (!account) return nietGevonden();
    return werk(tx, account, (handeling, gegevens) => recordVerwerking(tx, { organisatieId, accountId: sessie.account.id, handeling, doelbinding: "toegangsbeveiliging", gegevens: { account: id, ...gegevens } }));
  });
}

/** Gives and takes roles, and sets the name and the task. */
export const wijzigGebruiker = (sessie: Sessie, { id, naam, taak, rollen }: z.output<typeof gebruikerSchema>): Promise<Result<void, BeheerFout>> =>
  change(sessie, id, async (tx, account, log) => {
    const vreemd = rollen.filter((rol) => !rollenBij(account.organisatie.soort).includes(rol));
    if (vreemd.length > 0) return veldfout("rollen", "Deze rol bestaat niet in deze organisatie.");
    const [erbij, eraf] = [rollen.filter((rol) => !account.rollen.includes(rol)), account.rollen.filter((rol) => !rollen.includes(rol))];
    const gemist = await onlyOneWith(tx, account, eraf);
    if (gemist) return veldfout("rollen", `${naamVan(account)} is de enige ${ROLNAAM[gemist]}. Geef eerst iemand anders die rol.`);
    await tx.account.update({ where: { id }, data: { weergavenaam: naam, taak, rollen } });
    if (erbij.length + eraf.length > 0) await log("rollen gewijzigd", { erbij, eraf });
    if (naam !== account.weergavenaam || taak !== account.taak) await log("gebruiker gewijzigd", {});
    return ok(undefined);
  });

/** Closes an account and ends its sessions everywhere; it is confirmed by its name. */
export const blokkeerGebruiker = (sessie: Sessie, { id, bevestiging }: z.output<typeof blokkeerSchema>): Promise<Result<void, BeheerFout>> =>
  change(sessie, id, async (tx, account, log) => {
    if (id === sessie.account.id) return veldfout("bevestiging", "Je kunt jezelf niet blokkeren. Vraag een andere organisatiebeheerder.");
    if (bevestiging !== naamVan(account)) return veldfout("bevestiging", `Typ precies: ${naamVan(account)}`);
    const gemist = await onlyOneWith(tx, account, account.rollen);
    if (gemist) return veldfout("bevestiging", `${naamVan(account)} is de enige ${ROLNAAM[gemist]}. Geef eerst iemand anders die rol.`);
    await tx.account.update({ where: { id }, data: { actief: false } });
    await log("gebruiker geblokkeerd", { sessies: await endAllSessies(tx, id) });
    return ok(undefined);
  });

/** Opens a closed account again, with the roles it had. */
export const deblokkeerGebruiker = (sessie: Sessie, { id }: z.output<typeof gebruikerIdSchema>): Promise<Result<void, BeheerFout>> =>
  change(sessie, id, async (tx, account, log) => {
    if (account.actief) return ok(undefined);
    await tx.account.update({ where: { id }, data: { actief: true } });
    await log("gebruiker gedeblokkeerd", {});
    return ok(undefined);
  });

/** Ends all sessions of an account, on every computer and every node. */
export const beeindigSessies = (sessie: Sessie, { id }: z.output<typeof gebruikerIdSchema>): Promise<Result<void, BeheerFout>> =>
  change(sessie, id, async (tx, _, log) => {
    await log("sessies beeindigd", { sessies: await endAllSessies(tx, id) });
    return ok(undefined);
  });

const ROLNAAM: Readonly<Record<Rol, string>> = {
  bemiddelaar: "bemiddelaar", bronbeheerder: "bronbeheerder", organisatiebeheerder: "organisatiebeheerder", privacyfunctionaris: "privacyfunctionaris", functioneel_beheerder: "functioneel beheerder",
};

/** The role that nobody would have any more if this account lost these; undefined when none. */
async function onlyOneWith(tx: DbClient, { id, organisatieId, rollen, actief }: Account, eraf: readonly Rol[]): Promise<Rol | undefined> {
  if (!actief) return undefined;
  for (const rol of ONMISBAAR.filter((onmisbaar) => eraf.includes(onmisbaar) && rollen.includes(onmisbaar))) {
    const anderen = await tx.account.count({ where: { organisatieId, id: { not: id }, actief: true, rollen: { has: rol } } });
    if (anderen === 0) return rol;
  }
  return undefined;
}
