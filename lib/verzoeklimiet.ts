/** Counts requests per address, or per whatever else is limited, in fixed windows. In memory: each node counts for itself, so n nodes together let n times as much through. */
export interface Verzoeklimiet {
  /** Seconds to wait, or 0 when the request may pass. `moment` in milliseconds, never going back. */
  readonly take: (address: string, moment: number) => number;
}

const MOST_ADDRESSES = 10_000;

/** At most `most` requests per address per `window` milliseconds. */
export function createVerzoeklimiet(most: number, window: number): Verzoeklimiet {
  const counts = new Map<string, number>();
  let start = Number.NEGATIVE_INFINITY;
  return {
    take: (address, moment) => {
      if (moment - start >= window || counts.size >= MOST_ADDRESSES) {
        counts.clear();
        start = moment;
      }
      const count = (counts.get(address) ?? 0) + 1;
      counts.set(address, count);
      return count > most ? Math.max(1, Math.ceil((start + window - moment) / 1000)) : 0;
    },
  };
}
