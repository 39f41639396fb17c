import "server-only";
import { vandaag } from "@/lib/klok";
import { rankResultaten } from "@/lib/rangschikking/rangschikken";
import type { Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import type { GevondenMatches } from "./matches";
import { toRijen } from "./rijen";
import { RIJEN_BEWAARD } from "./termijnen";

/** What there is room for, shared by the selectievragen of one zoekvraag. */
export interface Ruimte {
  /** Takes room for so many rows; how many of them fit. */
  take(aantal: number): number;
}

export function createRuimte(maximum = RIJEN_BEWAARD): Ruimte {
  let left = maximum;
  return {
    take(aantal) {
      const taken = Math.min(left, aantal);
      left -= taken;
      return taken;
    },
  };
}

/** The matches that are kept, in the order in which they came: all, or those that rank best where there is no room for more. */
export async function keepBest(vraag: Zoekvraag, gevonden: GevondenMatches, ruimte: Ruimte): Promise<GevondenMatches> {
  const { matches } = gevonden;
  const aantal = ruimte.take(matches.length);
  if (aantal === matches.length) return gevonden;
  const ranked = rankResultaten(vraag, await toRijen(vraag, gevonden), { vandaag: vandaag() });
  const best = new Set(ranked.slice(0, aantal).flatMap(({ rij }) => rij.vumIDs));
  return gevonden.soort === "vacatures"
    ? { soort: gevonden.soort, matches: gevonden.matches.filter(({ vumID }) => best.has(vumID)) }
    : { soort: gevonden.soort, matches: gevonden.matches.filter(({ vumID }) => best.has(vumID)) };
}
