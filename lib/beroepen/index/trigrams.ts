/** Finds texts that share rare trigrams with a query; a text is known by its place in the list it was built from. */
export interface TrigramIndex {
  /** Adds to `scores` (one place per text) the share of the query's weight found in each text, and lists the places touched. */
  readonly score: (query: string, scores: Float32Array, touched: number[]) => void;
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

/** Builds the index over normalised texts; memory is about 5 bytes per character. */
export function createTrigramIndex(texts: readonly string[]): TrigramIndex {
  const size = ALPHABET ** 3;
  const counts = new Uint32Array(size + 1);
  const perText = texts.map((text) => Uint16Array.from(trigramsOf(text, true)));
  for (const trigrams of perText) for (const trigram of trigrams) counts[trigram]!++;

  const weight = new Float32Array(size);
  const start = new Uint32Array(size + 1);
  for (let trigram = 0; trigram < size; trigram++) {
    const count = counts[trigram]!;
    weight[trigram] = count === 0 ? Math.log(1 + texts.length) : Math.log(1 + texts.length / count);
    start[trigram + 1] = start[trigram]! + count;
  }
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

  function score(query: string, scores: Float32Array, touched: number[]): void {
    const trigrams = trigramsOf(query, false);
    let total = 0;
    for (const trigram of trigrams) total += weight[trigram]!;
    for (const trigram of trigrams) {
      const share = weight[trigram]! / total ** (1 - LENGTH_PENALTY);
      for (let at = start[trigram]!; at < start[trigram + 1]!; at++) {
        const place = postings[at]!;
        if (scores[place] === 0) touched.push(place);
        scores[place]! += share * norm[place]!;
      }
    }
  }
  return { score };
}
