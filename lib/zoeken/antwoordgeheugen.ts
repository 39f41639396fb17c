import "server-only";
import { LRUCache } from "lru-cache";
import type { ResultaatRij } from "@/lib/rangschikking/rij";
import type { GevondenMatches } from "./matches";

/** The answer to one selectievraag, and what was made of it for its zoekvraag. */
export interface Antwoord {
  readonly gevonden: GevondenMatches;
  readonly paren: readonly RijPaar[];
}

/** A row that is ranked, and the same for the browser: with only the text that the question looks for (`compactRijen`). */
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

/**
 * A record with its rows takes about 8 kB, so this is 320 MB at most: the zoekvragen of some three hundred people at work, of a hundred rows
 * on average (`npm run bench:load`). With fewer, every look at one of theirs reads it all again.
 */
const RIJEN_MAXIMUM = 40_000;
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

/** Keeps an answer that has been stored. */
export const rememberAntwoord = (plek: Antwoordplek, antwoord: Antwoord): void => void geheugen.set(keyOf(plek), antwoord);

/** As after a restart; for tests of what a node does that didn't ask itself. */
export const forgetAntwoorden = (): void => geheugen.clear();
