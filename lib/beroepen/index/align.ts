import type { Label } from "./labels";
import type { Word } from "./lexicon";
import type { Query, Unit } from "./query";
import { directSimilarity, partSimilarity } from "./similarity";

/** How well a label fits a query: `typed` is the share of the query found in it, `covered` the share of the label explained. */
export interface Fit {
  readonly typed: number;
  readonly covered: number;
}

/** Holds labels against one query; each word of the index is compared once. */
export interface Aligner {
  /** Makes a typed word that is found in none of these labels count for little: it is no occupation, whatever it is. */
  readonly discount: (labels: readonly Label[]) => void;
  readonly fit: (label: Label) => Fit;
}

/** Likeness below which a word counts as not found. */
const FOUND = 0.6;
/** The same for a compound, of which one part may be found: `dekmatroos`. */
const HALF_FOUND = 0.35;
/** Likeness from which two typed words count as one word written apart. */
const JOINED = 0.8;

/** What is left of the weight of a word that is found nowhere; likeness below which it counts as not found. */
const FOUND_NOWHERE = 0.2;
const SOMEWHERE = 0.75;

/** A word of the index held against all units: the likeness of each, and how much of the word they explain. */
interface Compared {
  readonly likeness: Float32Array;
  readonly covered: number;
}

function compareWord(units: readonly Unit[], word: Word): Compared {
  const likeness = new Float32Array(units.length);
  let whole = 0;
  units.forEach((unit, at) => {
    const direct = unit.factor * directSimilarity(unit, word);
    likeness[at] = direct;
    if (direct > whole) whole = direct;
  });
  if (whole === 1 || word.parts.length === 0) return { likeness, covered: whole >= FOUND ? whole : 0 };
  let length = 0;
  let explained = 0;
  for (const part of word.parts) {
    let best = 0;
    units.forEach((unit, at) => {
      const direct = unit.factor * directSimilarity(unit, part);
      if (direct > best) best = direct;
      likeness[at] = Math.max(likeness[at]!, partSimilarity(direct));
    });
    length += part.text.length;
    if (best >= FOUND) explained += best * part.text.length;
  }
  return { likeness, covered: whole >= FOUND ? whole : explained / length };
}

/** Where the shapes of each typed word stand in the list of units. */
function createPlans(query: Query) {
  const units: Unit[] = [];
  const place = (unit: Unit) => units.push(unit) - 1;
  const plans = query.tokens.map((token) => ({
    known: token.known,
    weight: token.weight,
    single: [token.whole, ...token.meanings].map(place),
    parts: token.parts.map(({ units: readings, share }) => ({ at: readings.map(place), share })),
    joined: token.joined === undefined ? undefined : place(token.joined),
  }));
  return { units, plans };
}

/** Prepares a query for the labels that may fit it. */
export function createAligner(query: Query): Aligner {
  const { units, plans } = createPlans(query);
  const weights = plans.map((plan) => plan.weight);
  let total = weights.reduce((sum, weight) => sum + weight, 0);
  const compared = new Map<Word, Compared>();
  const best = new Float32Array(units.length);
  const found = new Float32Array(plans.length);

  /** Fills `best` with the highest likeness of each unit; returns the share of the label that is explained. */
  function readLabel(label: Label): number {
    best.fill(0);
    let covered = 0;
    for (let at = 0; at < label.words.length; at++) {
      const word = label.words[at]!;
      let result = compared.get(word);
      if (result === undefined) compared.set(word, (result = compareWord(units, word)));
      covered += label.weights[at]! * result.covered;
      for (let unit = 0; unit < units.length; unit++) if (result.likeness[unit]! > best[unit]!) best[unit] = result.likeness[unit]!;
    }
    return label.totalWeight === 0 ? 0 : covered / label.totalWeight;
  }

  /** Fills `found` with the likeness of each typed word to the label that `best` was read from. */
  function findTyped(): void {
    plans.forEach(({ single, parts }, at) => {
      let likeness = 0;
      for (const unit of single) likeness = Math.max(likeness, best[unit]!);
      let together = 0;
      for (const part of parts) together += part.share * Math.max(...part.at.map((unit) => best[unit]!));
      found[at] = Math.max(likeness, together);
    });
    plans.forEach(({ joined }, at) => {
      const together = joined === undefined ? 0 : best[joined]!;
      if (together < JOINED) return;
      found[at] = Math.max(found[at]!, together);
      found[at + 1] = Math.max(found[at + 1]!, together);
    });
  }

  function discount(labels: readonly Label[]): void {
    if (plans.length < 2 || plans.every((plan) => plan.known)) return;
    const somewhere = new Float32Array(plans.length);
    for (const label of labels) {
      readLabel(label);
      findTyped();
      for (let at = 0; at < plans.length; at++) somewhere[at] = Math.max(somewhere[at]!, found[at]!);
    }
    plans.forEach((plan, at) => {
      if (!plan.known && somewhere[at]! < SOMEWHERE) weights[at] = plan.weight * FOUND_NOWHERE;
    });
    total = weights.reduce((sum, weight) => sum + weight, 0);
  }

  function fit(label: Label): Fit {
    const covered = readLabel(label);
    findTyped();
    const typed = weights.reduce((sum, weight, at) => (found[at]! >= (plans[at]!.parts.length > 0 ? HALF_FOUND : FOUND) ? sum + weight * found[at]! : sum), 0);
    return { typed: total === 0 ? 0 : typed / total, covered };
  }
  return { discount, fit };
}
