import { GRENZEN } from "../lezen/grenzen";
import { openInvoer } from "../lezen/invoer";
import { readElementen } from "../lezen/json/elementen";
import { refuse } from "../lezen/weigering";

/** Whitespace of JSON, and the byte order mark that some software puts in front. */
const RUIMTE = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);
const LIJST = 0x5b;

/**
 * The exact source texts of the elements of a JSON list, as its bytes stream by. Stricter than a file: UTF-8 (RFC 8259), and a list,
 * because a delivery that replaces everything must not start from a guess. An element may be anything that is JSON. Throws `BestandGeweigerd`.
 */
export async function* readLijst(stroom: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const { begin, stukken } = await openInvoer({ stroom });
  if (begin.find((byte) => !RUIMTE.has(byte)) !== LIJST) refuse(begin.length === 0 ? "leeg" : "geen records");
  let aantal = 0;
  for await (const element of readElementen(decodeUtf8(stukken(GRENZEN.bytes.json)))) {
    aantal += 1;
    if (aantal > GRENZEN.rijen) refuse("te veel rijen");
    checkJson(element, aantal);
    yield element;
  }
}

async function* decodeUtf8(stukken: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const decode = (stuk?: Uint8Array): string => {
    try {
      return decoder.decode(stuk, { stream: stuk !== undefined });
    } catch {
      return refuse("geen tekst");
    }
  };
  for await (const stuk of stukken) yield decode(stuk);
  yield decode();
}

function checkJson(element: string, nummer: number): void {
  try {
    JSON.parse(element);
  } catch {
    refuse("geen JSON", `record ${nummer}`);
  }
}
