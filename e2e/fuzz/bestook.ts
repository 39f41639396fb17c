import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { expect } from "vitest";

const UITSLAGEN = path.resolve(import.meta.dirname, "../../.data/fuzz/uitslagen.jsonl");
/** The file that says what was being tried, for when it never ends (scripts/fuzz.ts). */
const BEZIG = path.resolve(import.meta.dirname, "../../.data/fuzz/bezig.txt");

/** `npm run test:fuzz` tries all of it, with another seed each time; `npm test` a slice, the same each time. */
export const VOLLEDIG = process.env.FUZZ === "volledig";
const SLICE = 400;
const VASTE_SEED = 20_261_122;

/** Longer than this for one input counts as hanging. The slice of `npm test` may run beside all else, on a machine that is shared. */
const DEADLINE_MS = VOLLEDIG ? 5_000 : 25_000;
/** How much more memory may be in use at the end than after a third of the inputs. */
const MEER_GEHEUGEN = 48 * 1024 * 1024;

const MOST_WORDS = 4000;

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

function usedMemory(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** One line of the table in docs/beveiliging.md. */
export interface Uitslag {
  readonly doel: string;
  readonly aantal: number;
  readonly traagsteMs: number;
  readonly groeiMB: number;
}

/**
 * Tries `probeer` with many inputs: it must not throw, not take longer than the deadline and not keep memory. A failure shows the
 * smallest input that does it, with the seed. Writes how many were tried.
 */
export async function bestook<T>(doel: string, invoer: fc.Arbitrary<T>, volledig: number, probeer: (invoer: T) => unknown): Promise<void> {
  const numRuns = VOLLEDIG ? volledig : Math.max(10, Math.ceil(volledig / SLICE));
  const [eenDerde, gebruikt] = [Math.ceil(numRuns / 3), { begin: 0, nu: 0 }];
  let [gedaan, traagste] = [0, 0];
  mkdirSync(path.dirname(UITSLAGEN), { recursive: true });
  if (VOLLEDIG) writeFileSync(BEZIG, doel);
  const property = fc.asyncProperty(invoer, async (waarde) => {
    const begin = performance.now();
    await withDeadline(Promise.resolve(probeer(waarde)));
    traagste = Math.max(traagste, performance.now() - begin);
    expect(traagste, "ms for one input").toBeLessThan(DEADLINE_MS);
    gedaan += 1;
    if (VOLLEDIG && gedaan === eenDerde) gebruikt.begin = usedMemory();
  });
  await fc.assert(property, VOLLEDIG ? { numRuns } : { numRuns, seed: VASTE_SEED }).catch(shorten);
  if (VOLLEDIG) gebruikt.nu = usedMemory();
  const groei = gebruikt.nu - gebruikt.begin;
  const uitslag: Uitslag = { doel, aantal: gedaan, traagsteMs: Math.round(traagste), groeiMB: Math.round(groei / 1024 / 102.4) / 10 };
  if (VOLLEDIG) appendFileSync(UITSLAGEN, `${JSON.stringify(uitslag)}\n`);
  expect(groei, `bytes of memory kept by ${doel}`).toBeLessThan(MEER_GEHEUGEN);
}

/** A counterexample may be a whole file: its seed and the begin of it say enough. */
function shorten(error: unknown): never {
  if (error instanceof Error && error.message.length > MOST_WORDS) error.message = `${error.message.slice(0, MOST_WORDS)}…`;
  throw error;
}

async function withDeadline(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`hangs: no end within ${DEADLINE_MS} ms`)), DEADLINE_MS);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** For a test that tries many: as long as it takes. */
export const LANG = VOLLEDIG ? 1_800_000 : 60_000;

/** Nothing that came in may have reached the prototype of everything. */
export function expectUnpolluted(): void {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Reflect.get({}, "isAdmin")).toBeUndefined();
}
