/** Searches of this page that ended without a choice, until it is known that no choice followed. */
export interface Gemist {
  /** The box was left with this text. */
  readonly abandon: (text: string) => void;
  /** A choice was made with this text in the box: what led to it wasn't missed after all. */
  readonly found: (text: string) => void;
  /** Sends each term that was missed, once. */
  readonly send: () => void;
}

const sameSearch = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

export function createGemist(post: (term: string) => void): Gemist {
  const open = new Set<string>();
  const sent = new Set<string>();
  return {
    abandon: (text) => void open.add(text.toLowerCase()),
    found: (text) => open.forEach((term) => sameSearch(term, text.toLowerCase()) && open.delete(term)),
    send: () => {
      for (const term of open) if (!sent.has(term)) post(term);
      open.forEach((term) => sent.add(term));
      open.clear();
    },
  };
}
