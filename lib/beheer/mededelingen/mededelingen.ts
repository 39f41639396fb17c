import "server-only";
import { z } from "zod";
import { db, type DbClient } from "@/lib/db/client";
import { now, vandaag } from "@/lib/klok";
import { ok, type Result } from "@/lib/result";
import { containsBsn } from "@/lib/standaard/bsn";
import { magPortaalBeheren } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import { demand, nietGevonden, type BeheerFout } from "../toestaan";

export const ERNSTEN = ["mededeling", "onderhoud", "storing"] as const;
const ernstSchema = z.enum(ERNSTEN);

/** A notice. Days as `YYYY-MM-DD`; shown from `van` up to and including `totEnMet`. */
export interface Mededeling {
  readonly id: number;
  readonly ernst: z.infer<typeof ernstSchema>;
  readonly titel: string;
  readonly tekst: string;
  readonly van: string;
  readonly totEnMet: string;
}

/** What somebody fills in; messages are Dutch and belong at the field. */
export const mededelingSchema = z
  .object({
    ernst: ernstSchema,
    titel: z.string().trim().min(1, "Vul een titel in.").max(80, "Houd de titel korter dan 80 tekens."),
    tekst: z.string().trim().min(1, "Vul in wat er is en wat mensen kunnen doen.").max(500, "Houd de tekst korter dan 500 tekens."),
    van: z.iso.date("Vul een dag in, bijvoorbeeld 22-11-2026."),
    totEnMet: z.iso.date("Vul een dag in, bijvoorbeeld 22-11-2026."),
  })
  .refine(({ van, totEnMet }) => van <= totEnMet, { path: ["totEnMet"], message: "De laatste dag is voor de eerste. Draai ze om." })
  .refine(({ titel, tekst }) => !containsBsn(titel) && !containsBsn(tekst), { path: ["tekst"], message: "Er staat een burgerservicenummer (BSN) in. Haal het weg." });

const dag = (datum: Date): string => datum.toISOString().slice(0, 10);
type Rij = Awaited<ReturnType<DbClient["mededeling"]["findMany"]>>[number];
const toMededeling = ({ id, ernst, titel, tekst, van, totEnMet }: Rij): Mededeling => ({ id, ernst: ernstSchema.catch("mededeling").parse(ernst), titel, tekst, van: dag(van), totEnMet: dag(totEnMet) });

/** What everybody sees today, the most serious first. For everyone, also before logging in: holds nothing about anybody. */
export async function readMededelingen(): Promise<readonly Mededeling[]> {
  const moment = new Date(vandaag());
  const rijen = await db().mededeling.findMany({ where: { van: { lte: moment }, totEnMet: { gte: moment } }, orderBy: { van: "desc" }, take: 5 });
  return rijen.map(toMededeling).sort((a, b) => ERNSTEN.indexOf(b.ernst) - ERNSTEN.indexOf(a.ernst));
}

/** All notices, for who posts them; the last ones first. */
export async function listMededelingen(sessie: Sessie): Promise<Result<readonly Mededeling[], BeheerFout>> {
  const mag = await demand(sessie, magPortaalBeheren);
  if (!mag.ok) return mag;
  return ok((await db().mededeling.findMany({ orderBy: [{ totEnMet: "desc" }, { id: "desc" }], take: 100 })).map(toMededeling));
}

/** Posts a notice, or changes one. */
export async function saveMededeling(sessie: Sessie, { id, ...invoer }: z.output<typeof mededelingSchema> & { id?: number | undefined }): Promise<Result<void, BeheerFout>> {
  const mag = await demand(sessie, magPortaalBeheren);
  if (!mag.ok) return mag;
  const data = { ...invoer, van: new Date(invoer.van), totEnMet: new Date(invoer.totEnMet), gewijzigdDoor: sessie.account.id, gewijzigdOp: now() };
  return change(sessie, async (tx) => {
    if (id === undefined) return (await tx.mededeling.create({ data })).id;
    return (await tx.mededeling.updateMany({ where: { id }, data })).count > 0 ? id : null;
  });
}

/** Takes a notice away. */
export async function removeMededeling(sessie: Sessie, { id }: { id: number }): Promise<Result<void, BeheerFout>> {
  const mag = await demand(sessie, magPortaalBeheren);
  if (!mag.ok) return mag;
  return change(sessie, async (tx) => ((await tx.mededeling.deleteMany({ where: { id } })).count > 0 ? id : null));
}

async function change(sessie: Sessie, effect: (tx: DbClient) => Promise<number | null>): Promise<Result<void, BeheerFout>> {
  return db().$transaction(async (tx): Promise<Result<void, BeheerFout>> => {
    const id = await effect(tx);
    if (id === null) return nietGevonden();
    await recordVerwerking(tx, { organisatieId: sessie.namens.id, accountId: sessie.account.id, handeling: "mededeling gewijzigd", doelbinding: "beheer van het portaal", gegevens: { mededeling: id } });
    return ok(undefined);
  });
}
