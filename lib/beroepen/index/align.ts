import type { Label } from "./labels";
import type { Word } from "./lexicon";
import type { Query, Token, Unit } from "./query";
import { directSimilarity, similarity } from "./similarity";

/** How well a label fits a query: `typed` is the share of the query found in it, `covered` the share of the label explained. */
export interface Fit {
  readonly typed: number;
  readonly covered: number;
}

/** Likeness below which a word of a label counts as not found. */
const FOUND = 0.6;

interface Compared {
  readonly bySimilarity: Float32Array;
  readonly covered: number;
}

/** Holds labels against one query; each word of the index is compared once. */
export interface Aligner {
  readonly fit: (label: Label) => Fit;
}

function coverageOf(units: readonly Unit[], word: Word): number {
  let whole = 0;
  for (const unit of units) whole = Math.max(whole, unit.factor * directSimilarity(unit, word));
  if (whole >= FOUND || word.parts.length === 0) return whole >= FOUND ? whole : 0;
  let length = 0;
  let covered = 0;
  for (const part of word.parts) {
    let best = 0;
    for (const unit of units) best = Math.max(best, unit.factor * directSimilarity(unit, part));
    length += part.text.length;
    if (best >= FOUND) covered += best * part.text.length;
  }
  return covered / length;
}

/** Prepares a query for the labels that may fit it. */
export function createAligner(query: Query): Aligner {
  const units: Unit[] = [];
  const place = (unit: Unit) => units.push(unit) - 1;
  const plans = query.tokens.map((token: Token) => ({
    weight: token.weight,
    single: [place(token.whole), ...token.meanings.map(place)],
    parts: token.parts.map(({ unit, share }) => ({ at: place(unit), share })),
    joined: token.joined === undefined ? undefined : place(token.joined),
  }));
  const known = new Map<number, Compared>();

  function compare(word: Word): Compared {
    let compared = known.get(word.id);
    if (compared === undefined) {
      compared = { bySimilarity: Float32Array.from(units, (unit) => similarity(unit, word)), covered: coverageOf(units, word) };
      known.set(word.id, compared);
    }
    return compared;
  }

  const bestOf = (at: number, words: readonly Compared[]) => words.reduce((best, word) => Math.max(best, word.bySimilarity[at] ?? 0), 0);

  function fit(label: Label): Fit {
    const words = label.words.map(compare);
    const found = plans.map((plan) => {
      const single = Math.max(...plan.single.map((at) => bestOf(at, words)));
      const parts = plan.parts.reduce((sum, part) => sum + part.share * bestOf(part.at, words), 0);
      return Math.max(single, parts);
    });
    plans.forEach(({ joined }, at) => {
      const together = joined === undefined ? 0 : bestOf(joined, words);
      if (together < 0.8) return;
      found[at] = Math.max(found[at] ?? 0, together);
      found[at + 1] = Math.max(found[at + 1] ?? 0, together);
    });
    const total = plans.reduce((sum, plan) => sum + plan.weight, 0);
    const typed = plans.reduce((sum, plan, at) => sum + plan.weight * ((found[at] ?? 0) >= FOUND ? (found[at] ?? 0) : 0), 0) / total;
    const covered = words.reduce((sum, word, at) => sum + (label.weights[at] ?? 0) * word.covered, 0) / label.totalWeight;
    return { typed: total === 0 ? 0 : typed, covered: label.totalWeight === 0 ? 0 : covered };
  }
  return { fit };
}
