import { code, tekst } from "./bouwstenen";
import { indicatieDiploma } from "./entiteiten";
import { opleidingsniveaus } from "./waardelijsten";

/** The part of an opleiding that both soorten have. `codeOpleidingsnaam` is a code of SuwiML, whose list is not public. */
export const opleidingVelden = {
  codeOpleidingsnaam: tekst(10).regex(/^[0-9]+$/).optional(),
  codeNiveauOpleiding: code(opleidingsniveaus).optional(),
  indicatieDiploma: indicatieDiploma.optional(),
  toelichtingOpleiding: tekst(2000).optional(),
};
