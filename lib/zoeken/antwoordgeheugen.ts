import "server-only";
import { LRUCache } from "lru-cache";
import type { ResultaatRij } from "@/lib/rangschikking/rij";
import type { GevondenMatches } from "./matches";

/** The answer to one selectievraag, and what was made of it for its zoekvraag. */
export interface Antwoord {
  readonly gevonden: GevondenMatches;
  /** The rows that are ranked, and the same for the browser; made when somebody looks. */
  rijen?: Promise<readonly RijPaar[]> | undefined;
}

/** A row, and the same with only the text that the question looks for (`compactRijen`). */
export interface RijPaar {
  readonly rij: ResultaatRij;
  readonly compact: ResultaatRij;
}

/** Where an answer is stored: the organisation comes first, so that nobody meets the answer of another. */
export interface Antwoordplek {
  readonly organisatieId: number;
  readonly zoekvraagId: string;
  readonly volgnummer: number;
}

/** A row takes about 6 kB, so this is 120 MB at most: some twenty zoekvragen of a thousand rows. */
const RIJEN_MAXIMUM = 20_000;
/** As long as someone looks at results without asking anew; no longer than a session without use. */
const TERMIJN_MS = 15 * 60_000;

/**
 * Answers that this node read or received lately. One that is stored never changes, so what stands here is what the database
 * has; whether it may still be seen is asked of the database each time (`antwoorden.ts`), and a removed one is just not found.
 * Without it, each look at a thousand rows would decrypt, parse and judge them all again.
 */
const geheugen = new LRUCache<string, Antwoord>({ maxSize: RIJEN_MAXIMUM, sizeCalculation: ({ gevonden }) => gevonden.matches.length + 1, ttl: TERMIJN_MS });

const keyOf = ({ organisatieId, zoekvraagId, volgnummer }: Antwoordplek) => `${organisatieId}/${zoekvraagId}/${volgnummer}`;

export const recallAntwoord = (plek: Antwoordplek): Antwoord | undefined => geheugen.get(keyOf(plek));

/** Keeps an answer that has been stored; gives it back as it is kept. */
export function rememberAntwoord(plek: Antwoordplek, gevonden: GevondenMatches): Antwoord {
  const antwoord: Antwoord = { gevonden };
  geheugen.set(keyOf(plek), antwoord);
  return antwoord;
}

/** As after a restart; for tests of what a node does that didn't ask itself. */
export const forgetAntwoorden = (): void => geheugen.clear();
