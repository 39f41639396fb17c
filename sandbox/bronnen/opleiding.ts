import type { Vacature } from "../../lib/standaard/vacature";
import type { Beroepsbeeld } from "./familie";

type Opleiding = NonNullable<Vacature["opleiding"]>[number];

/** Level of education, code of the standard: 1 basisonderwijs, 2 vmbo, 4 mbo, 5 hbo, 6 wo. */
export function opleidingsniveauOf({ diploma = "", niveau }: Beroepsbeeld): 1 | 2 | 4 | 5 | 6 {
  if (/\bwo\b/i.test(diploma) && niveau === 6) return 6;
  if (/hbo|pabo|lerarenopleiding|SPD/i.test(diploma) && niveau >= 5) return 5;
  if (/mbo/i.test(diploma)) return 4;
  return niveau === 6 ? 6 : niveau === 5 ? 5 : niveau === 4 ? 4 : niveau === 3 ? 2 : 1;
}

/** The schooling an occupation asks for. */
export const opleidingOf = (beroep: Beroepsbeeld): Opleiding => ({ codeNiveauOpleiding: opleidingsniveauOf(beroep), indicatieDiploma: 1, toelichtingOpleiding: beroep.diploma });
