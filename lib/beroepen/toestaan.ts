import "server-only";
import { err, ok, type Result } from "@/lib/result";
import type { Recht, Weigering } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { recordWeigering } from "@/lib/toegang/weigering-vastleggen";

/** The right was missing; the attempt is accounted for. */
export interface GeenRecht {
  readonly soort: "geen-recht";
  readonly weigering: Weigering;
}

/** The session when it has the right. */
export async function allow(sessie: Sessie, recht: Recht): Promise<Result<Sessie, GeenRecht>> {
  const allowed = recht(sessie);
  if (allowed.ok) return ok(sessie);
  await recordWeigering(sessie, allowed.error);
  return err({ soort: "geen-recht", weigering: allowed.error });
}
