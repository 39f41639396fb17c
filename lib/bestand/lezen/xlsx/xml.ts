import { SaxesParser } from "saxes";
import { BestandGeweigerd, refuse } from "../weigering";
import type { Pakket } from "./zip";

type Attributen = Readonly<Record<string, string>>;

/** What is done at each piece of a part. Names come without a prefix. */
export interface Lezer {
  readonly open?: (naam: string, attributen: Attributen) => void;
  readonly tekst?: (tekst: string) => void;
  readonly sluit?: (naam: string) => void;
}

/** The longest stretch without a tag: a cell full of four-byte characters and entities stays far below it. */
const ZONDER_TAG = 1_000_000;

const local = (naam: string): string => naam.slice(naam.indexOf(":") + 1);

/**
 * Reads a part of an Excel file as it is unpacked, and pauses after every piece so that its rows can be taken. The parser knows no
 * entities but those of XML itself, and a DOCTYPE is refused. False when the part doesn't exist.
 */
export async function* readXml(pakket: Pakket, naam: string, lezer: Lezer): AsyncGenerator<void, boolean> {
  const stream = await pakket.open(naam);
  if (!stream) return false;
  const parser = createParser(lezer);
  const decoder = new TextDecoder();
  let zonderTag = 0;
  try {
    for await (const stuk of stream as AsyncIterable<Uint8Array>) {
      const text = decoder.decode(stuk, { stream: true });
      const tag = text.lastIndexOf("<");
      zonderTag = tag === -1 ? zonderTag + text.length : text.length - tag;
      if (zonderTag > ZONDER_TAG) refuse("cel te lang");
      parser.write(text);
      yield;
    }
    parser.write(decoder.decode()).close();
    yield;
  } catch (error) {
    if (error instanceof BestandGeweigerd) throw error;
    refuse("beschadigd", naam);
  } finally {
    stream.destroy();
  }
  return true;
}

/** Reads a part to its end. False when it doesn't exist. */
export async function readWholeXml(pakket: Pakket, naam: string, lezer: Lezer): Promise<boolean> {
  const pieces = readXml(pakket, naam, lezer);
  for (;;) {
    const part = await pieces.next();
    if (part.done === true) return part.value;
  }
}

function createParser({ open, tekst, sluit }: Lezer): SaxesParser {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => refuse("beschadigd"));
  if (open) parser.on("opentag", ({ name, attributes }) => open(local(name), attributes));
  if (tekst) {
    parser.on("text", tekst);
    parser.on("cdata", tekst);
  }
  if (sluit) parser.on("closetag", ({ name }) => sluit(local(name)));
  return parser;
}
