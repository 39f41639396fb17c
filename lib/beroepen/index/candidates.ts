/** Places of the highest scores, about `count` of them (ties at the edge all stay out or in together by bin). */
export function highest(touched: readonly number[], scores: Float32Array, count: number): readonly number[] {
  if (touched.length <= count) return touched;
  const BINS = 1024;
  const bins = new Uint32Array(BINS + 1);
  let most = 0;
  for (const place of touched) most = Math.max(most, scores[place]!);
  const binOf = (place: number) => Math.floor((scores[place]! / most) * BINS);
  for (const place of touched) bins[binOf(place)]!++;
  let edge = BINS;
  for (let kept = 0; edge > 0 && kept + bins[edge]! <= count; edge--) kept += bins[edge]!;
  const best = touched.filter((place) => binOf(place) > edge);
  for (const place of touched) {
    if (best.length >= count) break;
    if (binOf(place) === edge) best.push(place);
  }
  return best;
}
