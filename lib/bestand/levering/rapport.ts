import "server-only";
import type { Result } from "@/lib/result";
import type { Sessie } from "@/lib/toegang/sessie";
import type { LeveringFout } from "./fouten";
import type { Rapport, Rapportfilter } from "./weergave";

/** Rows on a page. */
export const RIJEN_PER_PAGINA = 50;

/** A page of the report, from `controle` on and for fourteen days after publishing. `pagina` from 1; beyond the last it is the last. */
export function readRapport(sessie: Sessie, id: string, vraag: { readonly filter: Rapportfilter; readonly pagina: number }): Promise<Result<Rapport, LeveringFout>> {
  throw new Error(`not yet: ${sessie.id} ${id} ${vraag.pagina}`);
}
