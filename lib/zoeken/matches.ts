import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { decryptText } from "@/lib/db/versleuteling";
import { gelezenVacatureMatchSchema, werkzoekendeMatchSchema, type VacatureMatch, type WerkzoekendeMatch } from "@/lib/standaard/berichten";

/** What was found, each record once, however many selectievragen returned it. */
export type GevondenMatches =
  | { readonly soort: "vacatures"; readonly matches: readonly VacatureMatch[] }
  | { readonly soort: "werkzoekenden"; readonly matches: readonly WerkzoekendeMatch[] };

const vacatures = z.array(gelezenVacatureMatchSchema);
const werkzoekenden = z.array(werkzoekendeMatchSchema);

/** The stored answers of a zoekvraag as far as they have come in, decrypted and merged by vumID. */
export async function readMatches(soort: GevondenMatches["soort"], organisatieId: number, zoekvraagId: string): Promise<GevondenMatches> {
  const stored = await db().selectievraag.findMany({ where: { organisatieId, zoekvraagId, antwoord: { not: null } }, select: { antwoord: true }, orderBy: { volgnummer: "asc" } });
  const answers = stored.flatMap(({ antwoord }) => (antwoord ? [JSON.parse(decryptText(antwoord)) as unknown] : []));
  return soort === "vacatures"
    ? { soort, matches: onceEach(answers.flatMap((answer) => vacatures.parse(answer))) }
    : { soort, matches: onceEach(answers.flatMap((answer) => werkzoekenden.parse(answer))) };
}

/** Several answers of one soort as one, each record once. */
export const mergeGevonden = (soort: GevondenMatches["soort"], delen: readonly GevondenMatches[]): GevondenMatches =>
  soort === "vacatures"
    ? { soort, matches: onceEach(delen.flatMap((deel) => (deel.soort === "vacatures" ? deel.matches : []))) }
    : { soort, matches: onceEach(delen.flatMap((deel) => (deel.soort === "werkzoekenden" ? deel.matches : []))) };

const onceEach = <M extends { vumID: string }>(matches: readonly M[]): M[] => [...new Map(matches.map((match) => [match.vumID, match])).values()];
