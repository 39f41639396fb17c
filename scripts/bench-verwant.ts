import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { z } from "zod";
import type { VerwantBeroep } from "@/lib/beroepen/beroep";
import { parseBoc } from "@/lib/beroepen/boc-bestand";
import { readLanguage, readStartregister } from "@/lib/beroepen/databestanden";
import { createBeroepenIndex } from "@/lib/beroepen/index/beroepen-index";
import { normalizeText } from "@/lib/beroepen/taal/normalize";
import { wordKinds } from "@/lib/beroepen/verwant/gedeelde-woorden";
import { readVerwantkennis } from "@/lib/beroepen/verwant/verwant-bestanden";
import { createVerwantschap } from "@/lib/beroepen/verwant/verwantschap";

const REGISTER = process.env.BOC_REGISTER ?? "../shared/data/vum/BOC_lijst_Volledig-24.1.csv";
/** Only to check against, when it is there; nothing of it is in the product. */
const ESCO = "../shared/data/esco/occupations_nl.csv";
const escoSchema = z.object({ preferredLabel: z.string(), altLabels: z.string(), iscoGroup: z.string() });

/** Label of ESCO → its ISCO group; a label of two groups says nothing. */
function readIsco(path: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const { data } = Papa.parse<unknown>(readFileSync(path, "utf8"), { header: true, skipEmptyLines: true });
  for (const row of data) {
    const { preferredLabel, altLabels, iscoGroup } = escoSchema.parse(row);
    for (const label of [preferredLabel, ...altLabels.split("\n")].map(normalizeText)) found.set(label, (found.get(label) ?? iscoGroup) === iscoGroup ? iscoGroup : "");
  }
  return found;
}

/** Small numbers from a seed, so that a sample can be drawn again. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

function build() {
  const parsed = parseBoc(readFileSync(REGISTER, "utf8"));
  if (!parsed.ok) throw new Error(parsed.error);
  const language = readLanguage();
  const index = createBeroepenIndex(parsed.value.beroepen, readStartregister().kennis, language);
  const soorten = wordKinds(index, language);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const started = performance.now();
  const verwant = createVerwantschap(index, readVerwantkennis(), soorten);
  const ms = performance.now() - started;
  globalThis.gc?.();
  return { index, verwant, ms, mb: (process.memoryUsage().heapUsed - before) / 1e6 };
}

/** Share of the pairs with a known ISCO group whose groups begin with the same digits. */
function agreement(answers: ReadonlyMap<string, { readonly naam: string; readonly found: readonly VerwantBeroep[] }>) {
  const isco = readIsco(ESCO);
  const groupOf = (naam: string) => naam.replace(/\([^)]*\)/g, " ").split("/").map((part) => isco.get(normalizeText(part)) ?? "").find((group) => group !== "");
  const pairs = [...answers.values()].flatMap(({ naam, found }) => found.map(({ beroep }) => [groupOf(naam), groupOf(beroep.naam)]));
  const known = pairs.filter(([a, b]) => a !== undefined && b !== undefined);
  const same = (digits: number) => known.filter(([a, b]) => a?.slice(0, digits) === b?.slice(0, digits)).length / known.length;
  return { pairs: pairs.length, known: known.length, two: same(2), one: same(1) };
}

/** `tsx scripts/bench-verwant.ts [seed] [sample]`: coverage, latency and memory of the related occupations, and a sample to read. */
function main([seed = "1", size = "0"]: string[]): void {
  const { index, verwant, ms, mb } = build();
  const times: number[] = [];
  const answers = new Map([...index.groepen.values()].map(({ beroep }) => {
    const started = performance.now();
    const found = verwant.of(beroep.code);
    times.push(performance.now() - started);
    return [beroep.code, { naam: beroep.naam, found }];
  }));
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  const some = [...answers.values()].filter(({ found }) => found.length > 0);
  const total = some.reduce((sum, { found }) => sum + found.length, 0);
  console.log(`${answers.size} referentieberoepen: ${some.length} with related ones (${(total / some.length).toFixed(1)} each), ${answers.size - some.length} without`);
  console.log(`p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms; built in ${ms.toFixed(0)} ms, ${mb.toFixed(1)} MB${globalThis.gc ? "" : " (not collected: run with --expose-gc)"}`);
  if (existsSync(ESCO)) {
    const { pairs, known, one, two } = agreement(answers);
    console.log(`against ISCO by exact ESCO labels: ${known} of ${pairs} pairs known, same major group ${one.toFixed(3)}, same sub-major group ${two.toFixed(3)}`);
  }
  const random = createRandom(Number(seed));
  const sorted = some.toSorted((a, b) => (a.naam < b.naam ? -1 : 1));
  for (let drawn = 0; drawn < Number(size); drawn++) {
    const one = sorted[Math.floor(random() * sorted.length)];
    if (one !== undefined) console.log(`\n${one.naam}\n  ${one.found.map(({ beroep, reden }) => `${beroep.naam} (${reden})`).join("\n  ")}`);
  }
}

main(process.argv.slice(2));
