import { z } from "zod";
import type { Bron, Bronantwoord, Bronvraag } from "./bron";
import type { Soort } from "@/lib/standaard/soort";
import { NAMEN } from "./koppelvlak";
import type { Vindplaats } from "./vragen";

/** Of the agreement: a bron has 4 s, and the answer is there 10 s after the question. */
export interface Termijnen {
  readonly bronMs: number;
  readonly totaalMs: number;
}
export const TERMIJNEN: Termijnen = { bronMs: 4_000, totaalMs: 10_000 };
const MAXIMUM_PER_BRON = 100;

/** One hit: where it is, and the bron's row without its own id. */
export interface Treffer {
  readonly vindplaats: Vindplaats;
  readonly rij: Readonly<Record<string, unknown>>;
}

export interface Oogst {
  /** Of all bronnen together, in arbitrary order. */
  readonly treffers: readonly Treffer[];
  readonly maximumBereikt: boolean;
  /** Why bronnen are missing: late, unreachable, unreadable, in error. The contract has no place to tell the asker. */
  readonly gemist: readonly string[];
}

interface Bronoogst {
  readonly treffers: readonly Treffer[];
  readonly maximumBereikt: boolean;
}

const bronResponse = z.object({ maximumAantalResultatenBereikt: z.boolean(), matches: z.array(z.record(z.string(), z.unknown())) });
const eigenId = z.string().regex(/^[a-zA-Z0-9_.-]{1,200}$/);

/**
 * Asks all bronnen at once and gathers what arrives in time. Nothing is ranked or deduplicated: the exchange routes, it
 * doesn't match. `signal` ends early when nobody is waiting any more.
 */
export async function askAll(bronnen: readonly Bron[], vraag: Bronvraag, termijnen: Termijnen, signal: AbortSignal): Promise<Oogst> {
  const whole = AbortSignal.any([signal, AbortSignal.timeout(termijnen.totaalMs)]);
  const oogsten = await Promise.all(bronnen.map((bron) => askOne(bron, vraag, termijnen.bronMs, whole)));
  const gekomen = oogsten.filter((oogst) => typeof oogst !== "string");
  return {
    treffers: shuffle(gekomen.flatMap((oogst) => oogst.treffers)),
    maximumBereikt: gekomen.some((oogst) => oogst.maximumBereikt),
    gemist: oogsten.filter((oogst) => typeof oogst === "string"),
  };
}

/** What one bron gave, or in a word why it gave nothing. Whatever goes wrong at one, the others' answers count. */
async function askOne(bron: Bron, vraag: Bronvraag, bronMs: number, whole: AbortSignal): Promise<Bronoogst | string> {
  const signal = AbortSignal.any([whole, AbortSignal.timeout(bronMs)]);
  try {
    const antwoord = await bron.matches(vraag, signal);
    return antwoord.status === 200 ? readAnswer(antwoord, bron.oin, vraag.soort) : `status ${antwoord.status}`;
  } catch (error) {
    return error instanceof Error ? error.name : "fout";
  }
}

/** Reads just enough of a bron's answer to route it. Rows without a usable id are dropped: no detail could ever be asked. */
function readAnswer(antwoord: Bronantwoord, bronOin: string, soort: Soort): Bronoogst {
  const { maximumAantalResultatenBereikt, matches } = bronResponse.parse(JSON.parse(antwoord.text));
  const treffers = matches.slice(0, MAXIMUM_PER_BRON).flatMap((match): Treffer[] => {
    const { [NAMEN[soort].idVeld]: id, ...rij } = match;
    const parsed = eigenId.safeParse(id);
    return parsed.success ? [{ vindplaats: { soort, bronOin, eigenId: parsed.data }, rij }] : [];
  });
  return { treffers, maximumBereikt: maximumAantalResultatenBereikt || matches.length > MAXIMUM_PER_BRON };
}

/** A new array in random order (Fisher and Yates): whoever relies on an order finds out in the sandbox. */
function shuffle<T>(values: readonly T[]): T[] {
  const shuffled = [...values];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(Math.random() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
  }
  return shuffled;
}
