import type { AfgeleideSoort } from "./keuzes";

/**
 * Stage and beschut werk have no code in the standard, so bronnen write them in the title or description. What is found
 * here is derived and always said to be so. Only for vacatures: "beschut" about a person would be a fact about their health.
 */

/** In a title: "Stage logistiek", "Meewerkstagiair". Not "Stagebegeleider", "Geen stage". */
const STAGE_IN_TITLE = /(?<! geen| begeleider| begeleiden| coordinator) (?:meewerk|afstudeer|snuffel|orientatie|bol )?(?:stage|stageplaats|stageplek|stageopdracht|stagiaire?)s? (?!begeleid|coordinat|bureau)/;
/** In a description the bare word is usually about something else ("ervaring uit een stage"), so only what can't be. */
const STAGE_IN_TEXT = / (?:deze stage|als (?:meewerk)?stagiaire?|(?:meewerk|afstudeer)stage|stage(?:plaats|plek|opdracht)|zoeken (?:een|wij een|we een) stagiaire?) /;
const BESCHUT = /(?<! geen| niet) beschut(?:te)? (?:werk|werken|werkplek|werkplekken|werkplaats|arbeidsplaats|dienstverband) /;

/** Kinds of work recognised in a title and description that went through `normaliseText`. */
export function deriveSoortWerk(title: string, description: string): AfgeleideSoort[] {
  const soorten: AfgeleideSoort[] = [];
  if (STAGE_IN_TITLE.test(title) || STAGE_IN_TEXT.test(description)) soorten.push("stage");
  if (BESCHUT.test(title) || BESCHUT.test(description)) soorten.push("beschut");
  return soorten;
}
