import v8 from "node:v8";
import vm from "node:vm";
import { z } from "zod";
import type { Beroep } from "@/lib/beroepen/beroep";

/** A query with the codes of the referentieberoepen that count as right. */
export interface Query {
  readonly q: string;
  readonly kind: string;
  readonly accept: readonly string[];
}

/** Answers codes of the register, the best first. */
export type Search = (text: string, limit: number) => readonly string[];

interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export interface KindResult extends Spread {
  readonly n: number;
  readonly recall1: number;
  readonly recall5: number;
  readonly mrr: number;
}

export interface Measured {
  /** By kind of query, and all together as `ALL`. */
  readonly perKind: ReadonlyMap<string, KindResult>;
  /** Per key, while the queries are typed. */
  readonly keystroke: Spread;
  readonly buildMs: number;
  readonly memoryMb: number;
}

const LIMIT = 10;
const KEYSTROKES = 600;
/** A slow searcher is not asked all keystrokes. */
const KEYSTROKE_BUDGET = 15_000;
const querySchema = z.object({ q: z.string(), kind: z.string(), accept: z.array(z.coerce.string()) });

/** Reads JSON lines in the format of `shared/data/beroepen/dev.jsonl`. */
export const readQueries = (text: string): Query[] => text.split("\n").filter((line) => line.trim() !== "").map((line) => querySchema.parse(JSON.parse(line)));

function spread(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** Milliseconds of processor time: on a machine that does other things too, the clock on the wall measures those. */
function timed<T>(work: () => T): [T, number] {
  const started = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(started);
  return [result, (user + system) / 1000];
}

function heapMb(): number {
  v8.setFlagsFromString("--expose_gc");
  const collect: unknown = vm.runInNewContext("gc");
  if (typeof collect === "function") collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1024 ** 2;
}

interface Asked {
  readonly rank: number;
  readonly ms: number;
  readonly kind: string;
}

function summarise(asked: readonly Asked[]): KindResult {
  const within = (most: number) => asked.filter(({ rank }) => rank > 0 && rank <= most).length / asked.length;
  const mrr = asked.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / asked.length;
  return { n: asked.length, recall1: within(1), recall5: within(5), mrr, ...spread(asked.map(({ ms }) => ms)) };
}

function timeEach(texts: readonly string[], search: Search): number[] {
  const deadline = performance.now() + KEYSTROKE_BUDGET;
  const shuffled = texts.map((text, at) => ({ text, order: (at * 7919) % texts.length })).sort((a, b) => a.order - b.order);
  const times: number[] = [];
  for (const { text } of shuffled) {
    if (performance.now() > deadline) break;
    times.push(timed(() => search(text, LIMIT))[1]);
  }
  return times;
}

/** Builds a searcher and asks it everything: each query whole, and a sample of what is on screen while typing them. */
export function measure(create: () => Search, rows: readonly Beroep[], queries: readonly Query[]): Measured {
  const referenceOf = new Map(rows.map((row) => [row.code, row.referentieCode]));
  const before = heapMb();
  const [search, buildMs] = timed(create);
  const memoryMb = heapMb() - before;
  for (const { q } of queries.slice(0, 20)) search(q, LIMIT);

  const asked = queries.map(({ q, kind, accept }): Asked => {
    const [codes, ms] = timed(() => search(q, LIMIT));
    const right = new Set(accept);
    return { rank: codes.slice(0, LIMIT).findIndex((code) => right.has(code) || right.has(referenceOf.get(code) ?? "")) + 1, ms, kind };
  });
  const prefixes = queries.flatMap(({ q }) => Array.from({ length: Math.max(0, q.length - 1) }, (_, at) => q.slice(0, at + 2)));
  const step = Math.max(1, Math.floor(prefixes.length / KEYSTROKES));
  const keystroke = spread(timeEach(prefixes.filter((_, at) => at % step === 0), search));

  const kinds = new Set(asked.map(({ kind }) => kind));
  const perKind = new Map([...kinds].map((kind): [string, KindResult] => [kind, summarise(asked.filter((one) => one.kind === kind))]));
  return { perKind: perKind.set("ALL", summarise(asked)), keystroke, buildMs, memoryMb };
}
