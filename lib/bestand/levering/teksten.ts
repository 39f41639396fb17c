import "server-only";
import type { Result } from "@/lib/result";
import type { Sessie } from "@/lib/toegang/sessie";
import type { LeveringFout } from "./fouten";
import type { Tekstenweergave } from "./weergave";

/** The distinct occupations and competences of a delivery with how they are coded, decisions taken meanwhile included. */
export function readTeksten(sessie: Sessie, id: string): Promise<Result<Tekstenweergave, LeveringFout>> {
  throw new Error(`not yet: ${sessie.id} ${id}`);
}

/**
 * Decides what an occupation in words is: codes of the register (at most five), or none (`[]`: it stays uncoded). Remembered for the files to
 * come. Null takes the decision back.
 */
export function beslisBeroep(sessie: Sessie, id: string, tekst: string, codes: readonly string[] | null): Promise<Result<void, LeveringFout>> {
  throw new Error(`not yet: ${sessie.id} ${id} ${tekst} ${codes?.length}`);
}

/** The same for a competence: a code of contract v2 (`241..`), `""` for "keep it in words", null to take it back. */
export function beslisCompetentie(sessie: Sessie, id: string, tekst: string, code: string | null): Promise<Result<void, LeveringFout>> {
  throw new Error(`not yet: ${sessie.id} ${id} ${tekst} ${code}`);
}

/** Goes on to judging with what is decided now; texts left open are delivered without a code. From `beroepen` or `controle`: poll `readLevering`. */
export function controleer(sessie: Sessie, id: string): Promise<Result<void, LeveringFout>> {
  throw new Error(`not yet: ${sessie.id} ${id}`);
}
