export type Splitter = (word: string) => readonly string[];

/** Letters that Dutch puts between the parts of a compound; the empty one first. */
const LINKS = ["", "s", "en", "e", "n"];
const SHORTEST_PART = 4;
const LONGEST_WORD = 60;

/**
 * Builds a splitter of Dutch compounds: `vrachtwagenchauffeur` → `["vrachtwagen", "chauffeur"]`. A part is a word known by
 * itself of at least four letters, or one of the short parts. The longest last part wins, because a Dutch compound means what
 * its last part means; words that should stay whole and words that don't split give an empty list.
 */
export function createSplitter(known: (word: string) => boolean, shortParts: ReadonlySet<string>, whole: ReadonlySet<string>): Splitter {
  const isPart = (part: string) => shortParts.has(part) || (part.length >= SHORTEST_PART && known(part));

  function splitHead(head: string, depth: number): readonly string[] | undefined {
    for (const link of LINKS) {
      if (!head.endsWith(link)) continue;
      const bare = head.slice(0, head.length - link.length);
      if (isPart(bare)) return [bare];
    }
    return depth > 0 ? splitAt(head, depth - 1) : undefined;
  }

  function splitAt(word: string, depth: number): readonly string[] | undefined {
    for (let at = 3; at <= word.length - 3; at++) {
      const tail = word.slice(at);
      if (!isPart(tail)) continue;
      const head = splitHead(word.slice(0, at), depth);
      if (head !== undefined) return [...head, tail];
    }
    return undefined;
  }

  return (word) => (whole.has(word) || word.length < 6 || word.length > LONGEST_WORD ? [] : (splitAt(word, 2) ?? []));
}
