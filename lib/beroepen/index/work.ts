/** Work that stops now and then to let others through; its value comes at the end. */
export type Work<T> = Generator<undefined, T, undefined>;

const ITEMS_AT_ONCE = 100;

/** Maps items, stopping every hundred. */
export function* mapInPieces<T, R>(items: readonly T[], map: (item: T, index: number) => R): Work<R[]> {
  const results: R[] = [];
  for (const [index, item] of items.entries()) {
    results.push(map(item, index));
    if (index % ITEMS_AT_ONCE === ITEMS_AT_ONCE - 1) yield;
  }
  return results;
}

/** Does the work at once. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Does the work in turns of about `turnMs` milliseconds, with whatever else waits in between: requests. */
export async function finishInTurns<T>(work: Work<T>, turnMs: number): Promise<T> {
  for (let turnEnds = performance.now() + turnMs; ; ) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() < turnEnds) continue;
    await new Promise((resolve) => setImmediate(resolve));
    turnEnds = performance.now() + turnMs;
  }
}
