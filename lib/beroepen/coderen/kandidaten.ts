import type { BeroepTreffer } from "../beroep";

/** An occupation that a text may mean. */
export interface BeroepKandidaat {
  readonly code: string;
  readonly naam: string;
  readonly referentieberoep: { readonly code: string; readonly naam: string };
  /** Chance that the text means this referentieberoep (or one equally right), 0 to 1; docs/beroepen.md tells how it was calibrated. */
  readonly zekerheid: number;
  /** Sure enough to take without a person. */
  readonly zeker: boolean;
}

/** From this chance on no person needs to decide. */
export const DREMPEL = 0.95;
/** Below this it isn't shown. */
const LEAST = 0.05;
const MOST = 5;

/** A logistic curve over the score and the lead over the other answers. Set by hand; `npm run bench:coderen` prints how far its chances come true. */
const MODEL = { constant: -7.8, score: 9.6, lead: 3.2 };

const chance = (score: number, lead: number): number => 1 / (1 + Math.exp(-(MODEL.constant + MODEL.score * Math.min(score, 1.2) + MODEL.lead * Math.max(-0.5, Math.min(0.5, lead)))));

/** Score and lead of each answer; the lead of the best is over the second, of the others (negative) behind the best. */
export const readLead = (treffers: readonly BeroepTreffer[], at: number): number =>
  at === 0 ? treffers[0]!.score - (treffers[1]?.score ?? 0) : treffers[at]!.score - treffers[0]!.score;

function weigh(treffers: readonly BeroepTreffer[]): BeroepKandidaat[] {
  return treffers.map(({ code, naam, referentieberoep, score }, at) => {
    const zekerheid = Math.round(chance(score, readLead(treffers, at)) * 1000) / 1000;
    return { code, naam, referentieberoep, zekerheid, zeker: at === 0 && zekerheid >= DREMPEL };
  });
}

/**
 * Candidates out of the answers to a text (the first list) and to its parts (the others), the surest first, one per
 * referentieberoep, at most five. A text that is a name as a whole needs no parts.
 */
export function pickKandidaten(lists: readonly (readonly BeroepTreffer[])[]): BeroepKandidaat[] {
  const weighed = lists.map(weigh);
  const [whole = [], ...parts] = weighed;
  const all = parts.length === 0 || whole[0]?.zeker === true ? whole : parts.flat();
  const best = new Map<string, BeroepKandidaat>();
  for (const kandidaat of all) {
    const known = best.get(kandidaat.referentieberoep.code);
    if (kandidaat.zekerheid >= LEAST && (known === undefined || kandidaat.zekerheid > known.zekerheid)) best.set(kandidaat.referentieberoep.code, kandidaat);
  }
  return [...best.values()].sort((a, b) => b.zekerheid - a.zekerheid || (a.code < b.code ? -1 : 1)).slice(0, MOST);
}
