import "server-only";
import type { z } from "zod";
import { db, type DbClient } from "@/lib/db/client";
import { vandaag } from "@/lib/klok";
import { ok, type Result } from "@/lib/result";
import { magPortaalBeheren } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { makeUitnodiging } from "@/lib/toegang/uitnodiging";
import { recordVerwerking, type Handeling, type VerwerkingGegevens } from "@/lib/verantwoording/verwerking";
import { demand, nietGevonden, veldfout, type BeheerFout } from "../toestaan";
import type { bevestigdSchema, gewijzigdeOrganisatieSchema, idSchema, nieuweOrganisatieSchema, Organisatiegegevens, vertegenwoordigingSchema } from "./gegevens";

type Uitkomst<T = void> = Promise<Result<T, BeheerFout>>;
type Log = (concerns: number, handeling: Handeling, gegevens: VerwerkingGegevens) => Promise<void>;

/**
 * A change by the functioneel beheerder, in one transaction with its lines: one in the log of the operator, with who did it, and
 * one in that of the organisation it concerns, whose privacyfunctionaris must be able to see it.
 */
async function change<T>(sessie: Sessie, werk: (tx: DbClient, log: Log) => Uitkomst<T>): Uitkomst<T> {
  const toegestaan = await demand(sessie, magPortaalBeheren);
  if (!toegestaan.ok) return toegestaan;
  return db().$transaction((tx) =>
    werk(tx, async (concerns, handeling, gegevens) => {
      const regel = { handeling, doelbinding: "beheer van het portaal", gegevens } as const;
      await recordVerwerking(tx, { ...regel, organisatieId: sessie.namens.id, accountId: sessie.account.id });
      if (concerns !== sessie.namens.id) await recordVerwerking(tx, { ...regel, organisatieId: concerns });
    }),
  );
}

/** Adds an organisation, not connected yet. Returns its id. */
export const voegOrganisatieToe = (sessie: Sessie, nieuw: z.output<typeof nieuweOrganisatieSchema>): Uitkomst<number> =>
  change(sessie, async (tx, log) => {
    if (nieuw.soort === "beheerder") return veldfout("soort", "Er is één organisatie die het portaal beheert.");
    if (await tx.organisatie.findUnique({ where: { oin: nieuw.oin } })) return veldfout("oin", "Deze OIN is al bekend in het portaal.");
    const bezet = await takenNumber(tx, nieuw);
    if (bezet) return veldfout(bezet, "Dit nummer hoort al bij een andere organisatie.");
    const { id } = await tx.organisatie.create({ data: nieuw });
    await log(id, "organisatie toegevoegd", { oin: nieuw.oin });
    return ok(id);
  });

/** Changes what is known of an organisation. The OIN stays: records and questions hang on it. */
export const wijzigOrganisatie = (sessie: Sessie, { id, ...nieuw }: z.output<typeof gewijzigdeOrganisatieSchema>): Uitkomst =>
  change(sessie, async (tx, log) => {
    const oud = await tx.organisatie.findUnique({ where: { id } });
    if (!oud) return nietGevonden();
    if (oud.soort !== nieuw.soort && (oud.soort === "beheerder" || nieuw.soort === "beheerder")) return veldfout("soort", "Welke organisatie het portaal beheert, verandert niet.");
    const bezet = await takenNumber(tx, nieuw, id);
    if (bezet) return veldfout(bezet, "Dit nummer hoort al bij een andere organisatie.");
    const velden = changedFields(oud, nieuw);
    if (velden.length === 0) return ok(undefined);
    await tx.organisatie.update({ where: { id }, data: nieuw });
    await log(id, "organisatie gewijzigd", { oin: oud.oin, velden });
    return ok(undefined);
  });

/** Names of what differs. Values don't go into the log. */
function changedFields(oud: Organisatiegegevens, nieuw: Organisatiegegevens): string[] {
  const plain = (value: unknown) => (value instanceof Date ? value.toISOString() : value);
  return Object.entries(nieuw).flatMap(([naam, waarde]) => (plain(waarde) === plain(new Map<string, unknown>(Object.entries(oud)).get(naam)) ? [] : [naam]));
}

/** Which of the two numbers another organisation has already. */
async function takenNumber(tx: DbClient, { kvk, rsin }: Organisatiegegevens, eigenId?: number): Promise<"kvk" | "rsin" | undefined> {
  const anders = eigenId === undefined ? {} : { id: { not: eigenId } };
  if (kvk !== null && (await tx.organisatie.findFirst({ where: { kvk, ...anders } }))) return "kvk";
  if (rsin !== null && (await tx.organisatie.findFirst({ where: { rsin, ...anders } }))) return "rsin";
  return undefined;
}

/** Connects an organisation: its people can log in, others can ask its records. */
export const sluitAan = (sessie: Sessie, { id }: z.output<typeof idSchema>): Uitkomst => connect(sessie, id, true);

/** Disconnects an organisation: its sessions end at their next request, its records answer no more. Confirmed by its name. */
export const sluitAf = (sessie: Sessie, { id, bevestiging }: z.output<typeof bevestigdSchema>): Uitkomst => connect(sessie, id, false, bevestiging);

const connect = (sessie: Sessie, id: number, aangesloten: boolean, bevestiging?: string): Uitkomst =>
  change(sessie, async (tx, log) => {
    const organisatie = await tx.organisatie.findUnique({ where: { id } });
    if (!organisatie) return nietGevonden();
    if (!aangesloten && id === sessie.organisatie.id) return veldfout("bevestiging", "De organisatie die het portaal beheert, kun je niet afsluiten.");
    if (!aangesloten && bevestiging !== organisatie.naam) return veldfout("bevestiging", `Typ precies: ${organisatie.naam}`);
    if (organisatie.aangesloten === aangesloten) return ok(undefined);
    await tx.organisatie.update({ where: { id }, data: { aangesloten, aangeslotenSinds: aangesloten ? new Date(`${vandaag()}T00:00:00Z`) : null } });
    await log(id, "organisatie gewijzigd", { oin: organisatie.oin, velden: [aangesloten ? "aangesloten" : "afgesloten"] });
    return ok(undefined);
  });

/** Lets one organisation act for another, which is the verwerkingsverantwoordelijke of what is done. */
export const geefVertegenwoordiging = (sessie: Sessie, paar: z.output<typeof vertegenwoordigingSchema>): Uitkomst => mandate(sessie, paar, true);

/** Takes that away; who works for it at this moment can't at the next request. */
export const neemVertegenwoordiging = (sessie: Sessie, paar: z.output<typeof vertegenwoordigingSchema>): Uitkomst => mandate(sessie, paar, false);

const mandate = (sessie: Sessie, { vertegenwoordigerId, vertegenwoordigdeId }: z.output<typeof vertegenwoordigingSchema>, erbij: boolean): Uitkomst =>
  change(sessie, async (tx, log) => {
    const [een, ander] = await Promise.all([vertegenwoordigerId, vertegenwoordigdeId].map((id) => tx.organisatie.findUnique({ where: { id } })));
    if (!een || !ander) return nietGevonden();
    if (een.id === ander.id) return veldfout("vertegenwoordigdeId", "Een organisatie hoeft niet namens zichzelf te mogen werken.");
    if (een.soort === "beheerder") return veldfout("vertegenwoordigdeId", "De beheerder van het portaal werkt nooit namens een gemeente.");
    if (erbij && !ander.suwiPartij) return veldfout("vertegenwoordigdeId", "Kies een SUWI-partij: alleen namens die mag iemand gegevens uitwisselen.");
    const paar = { vertegenwoordigerId, vertegenwoordigdeId };
    const { count } = erbij ? await tx.vertegenwoordiging.createMany({ data: [paar], skipDuplicates: true }) : await tx.vertegenwoordiging.deleteMany({ where: paar });
    if (count > 0) await log(ander.id, "vertegenwoordiging gewijzigd", { vertegenwoordiger: een.oin, vertegenwoordigde: ander.oin, erbij });
    return ok(undefined);
  });

/** Makes the code with which the first organisatiebeheerder of an organisation gets in. Shown once. */
export const nodigBeheerderUit = (sessie: Sessie, { id }: z.output<typeof idSchema>): Uitkomst<{ code: string; verlooptOp: Date }> =>
  change(sessie, async (tx, log) => {
    const organisatie = await tx.organisatie.findUnique({ where: { id }, include: { accounts: { where: { actief: true, rollen: { has: "organisatiebeheerder" } }, select: { id: true } } } });
    if (!organisatie) return nietGevonden();
    if (organisatie.accounts.length > 0) return veldfout("uitnodiging", "Deze organisatie heeft al een organisatiebeheerder. Die geeft anderen hun rol.");
    const uitnodiging = await makeUitnodiging(tx, id);
    await log(id, "beheerder uitgenodigd", { oin: organisatie.oin });
    return ok(uitnodiging);
  });
