import "server-only";
import { err, type Result } from "@/lib/result";
import type { Recht, Weigering } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { recordWeigering } from "@/lib/toegang/weigering-vastleggen";

/** One thing that must be mended, at a path of the invoer (`taalbeheersing[0].codeTaal`), in words. Never holds a value. */
export interface Veldfout {
  readonly pad: string;
  readonly melding: string;
}

/** Why nothing happened to a record entered by hand. A record of another organisation is `niet-gevonden`, as one that never was. */
export type HandFout =
  | { readonly soort: "geen-recht"; readonly reden: Weigering["reden"] }
  | { readonly soort: "niet-gevonden" }
  | { readonly soort: "invoer"; readonly velden: readonly Veldfout[] }
  /** A delivery of the same soort is being published. */
  | { readonly soort: "bezig" }
  /** Somebody else changed it since it was opened. */
  | { readonly soort: "gewijzigd" }
  /** Came from a delivery: to be changed there. */
  | { readonly soort: "van-levering" }
  /** Stands on the list of those who refuse. */
  | { readonly soort: "bezwaar" }
  /** More drafts than are kept. */
  | { readonly soort: "vol"; readonly hoogstens: number };

/** The session when it has the right; an attempt without it goes into the processing log. */
export async function demand(recht: Recht, sessie: Sessie): Promise<Result<Sessie, HandFout>> {
  const toegestaan = recht(sessie);
  if (toegestaan.ok) return toegestaan;
  await recordWeigering(sessie, toegestaan.error);
  return err({ soort: "geen-recht", reden: toegestaan.error.reden });
}
