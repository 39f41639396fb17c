import "server-only";
import type { VacatureMatch, WerkzoekendeMatch } from "@/lib/standaard/berichten";

/** What was found, each record once, however many selectievragen returned it. */
export type GevondenMatches =
  | { readonly soort: "vacatures"; readonly matches: readonly VacatureMatch[] }
  | { readonly soort: "werkzoekenden"; readonly matches: readonly WerkzoekendeMatch[] };

/** Several answers of one soort as one, each record once. */
export const mergeGevonden = (soort: GevondenMatches["soort"], delen: readonly GevondenMatches[]): GevondenMatches =>
  soort === "vacatures"
    ? { soort, matches: onceEach(delen.flatMap((deel) => (deel.soort === "vacatures" ? deel.matches : []))) }
    : { soort, matches: onceEach(delen.flatMap((deel) => (deel.soort === "werkzoekenden" ? deel.matches : []))) };

const onceEach = <M extends { vumID: string }>(matches: readonly M[]): M[] => [...new Map(matches.map((match) => [match.vumID, match])).values()];
