import "server-only";
import { err, ok, type Result } from "@/lib/result";
import type { Recht } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { recordWeigering } from "@/lib/toegang/weigering-vastleggen";

/** Why a change in Beheer wasn't made. `veld` is about something that was filled in. */
export type BeheerFout = { readonly soort: "geen-recht" } | { readonly soort: "niet-gevonden" } | { readonly soort: "veld"; readonly pad: string; readonly melding: string };

export const veldfout = (pad: string, melding: string) => err<BeheerFout>({ soort: "veld", pad, melding });
export const nietGevonden = () => err<BeheerFout>({ soort: "niet-gevonden" });

/** The session when it has the right; otherwise the attempt is accounted for. */
export async function demand(sessie: Sessie, recht: Recht): Promise<Result<Sessie, BeheerFout>> {
  const toegestaan = recht(sessie);
  if (toegestaan.ok) return ok(sessie);
  await recordWeigering(sessie, toegestaan.error);
  return err({ soort: "geen-recht" });
}
