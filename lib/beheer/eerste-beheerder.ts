import "server-only";
import { z } from "zod";
import { db, type DbClient } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import { vandaag } from "@/lib/klok";
import { err, ok, type Result } from "@/lib/result";
import { makeUitnodiging } from "@/lib/toegang/uitnodiging";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";

/** Two commands at once: the second one waits and finds what the first one made. */
const SLOT = 72_045;

const cijfers = (aantal: number, wat: string) => z.string().regex(new RegExp(`^\\d{${aantal}}$`), `${wat} heeft ${aantal} cijfers.`);

/** The organisation that operates the portal. By its KvK number or RSIN eHerkenning knows it, so one of the two must be there. */
export const exploitantSchema = z
  .object({
    oin: cijfers(20, "Een OIN"),
    naam: z.string().trim().min(2, "Noem de naam van de organisatie die het portaal beheert.").max(120, "Gebruik voor de naam niet meer dan 120 tekens."),
    kvk: cijfers(8, "Een KvK-nummer").optional(),
    rsin: cijfers(9, "Een RSIN").optional(),
  })
  .refine(({ kvk, rsin }) => kvk !== undefined || rsin !== undefined, { error: "Noem het KvK-nummer of het RSIN: daaraan herkent eHerkenning de organisatie." });
export type Exploitant = z.output<typeof exploitantSchema>;

export type EersteFout =
  /** Somebody operates the portal already; that person gives others their role. */
  | { readonly soort: "er-is-er-al" }
  /** Another organisation than the one named operates the portal, or has one of these numbers. */
  | { readonly soort: "andere-organisatie"; readonly naam: string };

/**
 * Makes the code with which the first functioneel beheerder gets in, and the operator's organisation when it isn't there. What has no screen, for nobody
 * can log in yet: whoever may run a command on the server. Refused as soon as there is a functioneel beheerder; until then a new code
 * replaces the one before. Accounted for in the operator's log.
 */
export function nodigEersteBeheerderUit(exploitant: Exploitant): Promise<Result<{ code: string; verlooptOp: Date }, EersteFout>> {
  return db().$transaction(async (tx) => {
    await tx.$executeRaw(sql`SELECT pg_advisory_xact_lock(${SLOT}::int)`);
    if ((await tx.account.count({ where: { actief: true, rollen: { has: "functioneel_beheerder" } } })) > 0) return err({ soort: "er-is-er-al" });
    const organisatie = await findOrMake(tx, exploitant);
    if (!organisatie.ok) return organisatie;
    const uitnodiging = await makeUitnodiging(tx, organisatie.value);
    await recordVerwerking(tx, { organisatieId: organisatie.value, handeling: "beheerder uitgenodigd", doelbinding: "beheer van het portaal", gegevens: { oin: exploitant.oin, functioneel: true } });
    return ok(uitnodiging);
  });
}

async function findOrMake(tx: DbClient, { oin, naam, kvk, rsin }: Exploitant): Promise<Result<number, EersteFout>> {
  const nummers = [{ oin }, ...(kvk === undefined ? [] : [{ kvk }]), ...(rsin === undefined ? [] : [{ rsin }])];
  const [bekend, ander] = await tx.organisatie.findMany({ where: { OR: [{ soort: "beheerder" }, ...nummers] }, orderBy: { id: "asc" } });
  const past = bekend?.soort === "beheerder" && bekend.oin === oin && bekend.aangesloten && (kvk === undefined || bekend.kvk === kvk) && (rsin === undefined || bekend.rsin === rsin);
  if (bekend) return past && !ander ? ok(bekend.id) : err({ soort: "andere-organisatie", naam: (past ? (ander ?? bekend) : bekend).naam });
  const { id } = await tx.organisatie.create({
    data: { oin, naam, kvk: kvk ?? null, rsin: rsin ?? null, soort: "beheerder", suwiPartij: false, levertZelf: false, aangesloten: true, aangeslotenSinds: new Date(`${vandaag()}T00:00:00Z`) },
  });
  await recordVerwerking(tx, { organisatieId: id, handeling: "organisatie toegevoegd", doelbinding: "beheer van het portaal", gegevens: { oin } });
  return ok(id);
}
