/** How near an order is to the accepted one: normalised discounted cumulative gain, 1 is exact. Relevance counts down from the first group. */
export function ndcg(order: readonly string[], accepted: readonly (readonly string[])[]): number {
  const relevance = new Map(accepted.flatMap((group, index) => group.map((key) => [key, accepted.length - index] as const)));
  const gain = (keys: readonly string[]) => keys.reduce((sum, key, index) => sum + (2 ** (relevance.get(key) ?? 0) - 1) / Math.log2(index + 2), 0);
  return gain(order) / gain(accepted.flat());
}
