export interface Segment {
  text: string;
  marked: boolean;
}

/** Lower case without diacritics, one character for each character of the input, so that positions agree. */
const fold = (text: string): string => Array.from(text.normalize("NFC"), (char) => char.normalize("NFD").charAt(0).toLowerCase()).join("");

/**
 * Cuts a label into parts that the query accounts for and parts it doesn't.
 * A word of the query counts at the start of a word of the label first, else anywhere in it.
 */
export function markMatches(label: string, query: string): Segment[] {
  const chars = Array.from(label.normalize("NFC"));
  const folded = fold(label);
  const hits = new Array<boolean>(chars.length).fill(false);
  for (const word of fold(query).split(/\s+/).filter(Boolean)) {
    const at = findWord(folded, word);
    if (at >= 0) hits.fill(true, at, at + word.length);
  }
  return chars.reduce<Segment[]>((segments, char, index) => {
    const marked = hits[index] ?? false;
    const last = segments.at(-1);
    if (last?.marked === marked) last.text += char;
    else segments.push({ text: char, marked });
    return segments;
  }, []);
}

function findWord(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return at;
  }
  return text.indexOf(word);
}
