import "server-only";
import { db } from "@/lib/db/client";
import type { Levering } from "@/lib/db/rijen";
import { now } from "@/lib/klok";
import { err, ok, type Result } from "@/lib/result";
import { magBestandWijzigen, magBestandZien, type Recht } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { recordWeigering } from "@/lib/toegang/weigering-vastleggen";
import type { LeveringFout } from "./fouten";
import { isOpen, type Leveringstand } from "./stand";

type Fout = Extract<LeveringFout, { soort: "geen-recht" | "niet-gevonden" }>;

async function demand(recht: Recht, sessie: Sessie): Promise<Result<void, Fout>> {
  const toegestaan = recht(sessie);
  if (toegestaan.ok) return ok(undefined);
  await recordWeigering(sessie, toegestaan.error);
  return err({ soort: "geen-recht", reden: toegestaan.error.reden });
}

export const demandWijzigen = (sessie: Sessie): Promise<Result<void, Fout>> => demand(magBestandWijzigen, sessie);

/** A delivery past its term counts as gone before it is removed. */
export function standNu({ stand, verlooptOp }: Pick<Levering, "stand" | "verlooptOp">): Leveringstand {
  return isOpen(stand) && stand !== "publiceren" && verlooptOp <= now() ? "verlopen" : stand;
}

/** A delivery of the organisation that the session acts for. Of another one, gone or never there: the same answer. */
export async function findLevering(sessie: Sessie, id: string): Promise<Result<Levering, Fout>> {
  const mag = await demand(magBestandZien, sessie);
  if (!mag.ok) return mag;
  const rij = await db().levering.findUnique({ where: { organisatieId_id: { organisatieId: sessie.namens.id, id } } });
  return rij && rij.verwijderenVoor > now() ? ok({ ...rij, stand: standNu(rij) }) : err({ soort: "niet-gevonden" });
}

/** The same to change it, in one of these stands. */
export async function findOmTeWijzigen(sessie: Sessie, id: string, standen: readonly Leveringstand[]): Promise<Result<Levering, LeveringFout>> {
  const mag = await demandWijzigen(sessie);
  if (!mag.ok) return mag;
  return inStand(await findLevering(sessie, id), standen);
}

/** A found delivery when it is in one of these stands. */
export function inStand(gevonden: Result<Levering, Fout>, standen: readonly Leveringstand[]): Result<Levering, LeveringFout> {
  if (!gevonden.ok) return gevonden;
  return standen.includes(gevonden.value.stand) ? gevonden : err({ soort: "verkeerde-stap", stand: gevonden.value.stand });
}
