import { refuse } from "./weigering";

/**
 * Text out of bytes in whatever encoding: a byte order mark decides; without one UTF-8, and from the first byte that can't be
 * UTF-8 on Windows-1252 (what Excel in the Netherlands writes as "CSV"). Everything before such a byte reads the same in both.
 */
export async function* decodeTekst(stukken: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let lezer: Lezer | undefined;
  let begin: Uint8Array = new Uint8Array();
  for await (const stuk of stukken) {
    begin = lezer ? stuk : Buffer.concat([begin, stuk]);
    if (begin.length < BOM_BYTES && !lezer) continue;
    lezer ??= kiesLezer(begin);
    yield checkTekst(lezer.lees(begin));
  }
  if (!lezer) yield checkTekst(toWindows(begin));
  else yield checkTekst(lezer.einde());
}

/** Bytes of the longest byte order mark. */
const BOM_BYTES = 3;

/** Windows-1252 from 0x80 to 0x9F; the rest is Latin-1. Node's own decoder for it reads Latin-1 there too (seen in 20.20). */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
const toWindows = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1").replace(/[\u0080-\u009F]/g, (teken) => WINDOWS[teken.charCodeAt(0) - 0x80] ?? teken);

interface Lezer {
  readonly lees: (stuk: Uint8Array) => string;
  readonly einde: () => string;
}

/** A byte order mark, or zeros beside letters where UTF-16 was written without one. */
function kiesLezer([a, b]: Uint8Array): Lezer {
  if (a === 0xff && b === 0xfe) return vast("utf-16le");
  if (a === 0xfe && b === 0xff) return vast("utf-16be");
  return utf8OfWindows();
}

function vast(label: string): Lezer {
  const decoder = new TextDecoder(label);
  return { lees: (stuk) => decoder.decode(stuk, { stream: true }), einde: () => decoder.decode() };
}

function utf8OfWindows(): Lezer {
  let rest: Uint8Array = new Uint8Array();
  let isUtf8 = true;
  let begin = true;
  const lees = (stuk: Uint8Array): string => {
    if (!isUtf8) return toWindows(stuk);
    const bytes = rest.length === 0 ? stuk : Buffer.concat([rest, stuk]);
    const heel = bytes.length - onaf(bytes);
    rest = bytes.slice(heel);
    try {
      // Only at the beginning a byte order mark is one.
      const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: !begin }).decode(bytes.subarray(0, heel));
      begin = false;
      return text;
    } catch {
      isUtf8 = false;
      return toWindows(bytes);
    }
  };
  return { lees, einde: () => (isUtf8 ? toWindows(rest) : "") };
}

/** How many bytes at the end begin a character that isn't complete yet. */
function onaf(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return byte >= 0xf0 ? (back < 4 ? back : 0) : byte >= 0xe0 ? (back < 3 ? back : 0) : back < 2 ? back : 0;
  }
  return 0;
}

/** A zero character is in no text that people write. */
const checkTekst = (text: string): string => (text.includes("\0") ? refuse("geen tekst") : text);
