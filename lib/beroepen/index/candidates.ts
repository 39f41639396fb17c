import type { Label } from "./labels";
import type { Query } from "./query";
import { buildTrigramIndex, createScores, type Scores } from "./trigrams";
import type { Work } from "./work";

/** Finds the labels worth comparing with a query. */
export interface CandidateFinder {
  readonly find: (query: Query) => readonly Label[];
}

/** How many labels are compared for what was typed, and for each reading of it in other words. */
const TYPED = 240;
const READING = 110;
/** A common occupation gets in earlier, up to this share. */
const COMMON_FIRST = 0.15;
const BINS = 512;
const bins = new Uint32Array(BINS + 1);

/** Adds the places of the highest scores, at most `most`, and empties the scores. */
function takeHighest(scores: Scores, prior: Float32Array, most: number, found: Set<number>): void {
  const { byPlace, touched, count } = scores;
  let highest = 0;
  for (let i = 0; i < count; i++) {
    const place = touched[i]!;
    const score = byPlace[place]! * prior[place]!;
    byPlace[place] = score;
    if (score > highest) highest = score;
  }
  const scale = BINS / highest;
  bins.fill(0);
  for (let i = 0; i < count; i++) bins[(byPlace[touched[i]!]! * scale) | 0]!++;
  let edge = BINS;
  let above = 0;
  while (edge > 0 && above + bins[edge]! <= most) above += bins[edge--]!;
  let room = most - above;
  for (let i = 0; i < count; i++) {
    const place = touched[i]!;
    const bin = (byPlace[place]! * scale) | 0;
    if (bin > edge || (bin === edge && room-- > 0)) found.add(place);
    byPlace[place] = 0;
  }
  scores.count = 0;
}

/** Prepares finding candidates: by trigrams, and by the whole text written as one word. */
export function* buildCandidateFinder(labels: readonly Label[]): Work<CandidateFinder> {
  const trigrams = yield* buildTrigramIndex(labels.map((label) => label.text));
  yield;
  const scores = createScores(labels.length);
  const prior = Float32Array.from(labels, (label) => 1 + (COMMON_FIRST * label.groep.gewicht) / 9);
  const bySquashed = new Map<string, number[]>();
  labels.forEach(({ squashed }, place) => {
    const same = bySquashed.get(squashed);
    if (same === undefined) bySquashed.set(squashed, [place]);
    else same.push(place);
  });

  function find(query: Query): readonly Label[] {
    const found = new Set<number>(bySquashed.get(query.squashed));
    query.variants.forEach((variant, at) => {
      trigrams.score(variant, scores);
      takeHighest(scores, prior, at === 0 ? TYPED : READING, found);
    });
    return Array.from(found, (place) => labels[place]!);
  }
  return { find };
}
