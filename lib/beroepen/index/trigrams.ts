import { mapInPieces, type Work } from "./work";

/** Room for the scores of one query, used again for the next one. `touched` holds the first `count` places with a score. */
export interface Scores {
  readonly byPlace: Float32Array;
  readonly touched: Uint32Array;
  count: number;
}

export const createScores = (texts: number): Scores => ({ byPlace: new Float32Array(texts), touched: new Uint32Array(texts), count: 0 });

/** Finds texts that share rare trigrams with a query; a text is known by its place in the list it was built from. */
export interface TrigramIndex {
  /** Adds the share of the query's weight that each text has, to empty `scores`. */
  readonly score: (query: string, scores: Scores) => void;
}

const ALPHABET = 39;

function symbolOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 21;
  if (code === 43) return 37;
  return code === 35 ? 38 : 0;
}

/** Distinct trigrams of ` text `, as numbers. An unfinished text (being typed) has no space at its end. */
function trigramsOf(text: string, finished: boolean): Set<number> {
  const padded = finished ? `  ${text} ` : `  ${text}`;
  const found = new Set<number>();
  let a = 0;
  let b = 0;
  for (let i = 1; i < padded.length; i++) {
    const c = symbolOf(padded.charCodeAt(i));
    if (i >= 2) found.add((a * ALPHABET + b) * ALPHABET + c);
    a = b;
    b = c;
  }
  return found;
}

/** How much the length of a text counts against it: 0 not at all, 1 as in cosine similarity. */
const LENGTH_PENALTY = 0.3;
const ENOUGH = 2500;

/** Builds the index over normalised texts; memory is about 5 bytes per character. */
export function* buildTrigramIndex(texts: readonly string[]): Work<TrigramIndex> {
  const size = ALPHABET ** 3;
  const counts = new Uint32Array(size + 1);
  const perText = yield* mapInPieces(texts, (text) => Uint16Array.from(trigramsOf(text, true)));
  for (const trigrams of perText) for (const trigram of trigrams) counts[trigram]!++;

  const weight = new Float32Array(size);
  const start = new Uint32Array(size + 1);
  for (let trigram = 0; trigram < size; trigram++) {
    const count = counts[trigram]!;
    weight[trigram] = count === 0 ? Math.log(1 + texts.length) : Math.log(1 + texts.length / count);
    start[trigram + 1] = start[trigram]! + count;
  }
  yield;
  const postings = new Uint32Array(start[size]!);
  const next = start.slice();
  const norm = new Float32Array(texts.length);
  perText.forEach((trigrams, place) => {
    let total = 0;
    for (const trigram of trigrams) {
      postings[next[trigram]!++] = place;
      total += weight[trigram]!;
    }
    norm[place] = total ** -LENGTH_PENALTY;
  });

  function score(query: string, scores: Scores): void {
    const { byPlace, touched } = scores;
    const trigrams = [...trigramsOf(query, false)].sort((a, b) => weight[b]! - weight[a]!);
    const total = trigrams.reduce((sum, trigram) => sum + weight[trigram]!, 0) ** (1 - LENGTH_PENALTY);
    let count = 0;
    for (const trigram of trigrams) {
      const share = weight[trigram]! / total;
      const end = start[trigram + 1]!;
      // Once the rare trigrams have brought enough texts, the common ones bring no new ones worth having.
      const onlyKnown = count > ENOUGH;
      for (let at = start[trigram]!; at < end; at++) {
        const place = postings[at]!;
        const before = byPlace[place]!;
        if (before === 0) {
          if (onlyKnown) continue;
          touched[count++] = place;
        }
        byPlace[place] = before + share * norm[place]!;
      }
    }
    scores.count = count;
  }
  return { score };
}
