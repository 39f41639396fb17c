import { refuse } from "./weigering";

/** A file as it comes in. `totaal` is its size in bytes when known, for progress. */
export interface Invoer {
  readonly stroom: AsyncIterable<Uint8Array>;
  readonly totaal?: number;
}

/** How far the reading is, in bytes. */
export interface Voortgang {
  gelezen: number;
  readonly totaal: number | null;
}

/** Reads a stream in pieces, looking at its beginning first and counting what went by. */
export interface Geopend {
  /** The first bytes, at most {@link KIJKBYTES}; fewer only when the file is shorter. */
  readonly begin: Uint8Array;
  readonly voortgang: Voortgang;
  /** All bytes from the first on, once. Refuses beyond `maxBytes`. */
  readonly stukken: (maxBytes: number) => AsyncGenerator<Uint8Array>;
}

/** Enough to recognise a format and a separator. */
export const KIJKBYTES = 65_536;
/** Larger pieces are cut, so that nothing downstream works on one for long. */
const STUK = 262_144;

/** Opens a stream and reads its beginning. */
export async function openInvoer({ stroom, totaal }: Invoer): Promise<Geopend> {
  const iterator = stroom[Symbol.asyncIterator]();
  const eerste: Uint8Array[] = [];
  let size = 0;
  while (size < KIJKBYTES) {
    const part = await iterator.next();
    if (part.done === true) break;
    eerste.push(part.value);
    size += part.value.byteLength;
  }
  const kop = Buffer.concat(eerste);
  const voortgang: Voortgang = { gelezen: 0, totaal: totaal ?? null };

  async function* stukken(maxBytes: number): AsyncGenerator<Uint8Array> {
    try {
      if ((totaal ?? 0) > maxBytes) refuse("te groot");
      yield* count(kop, voortgang, maxBytes);
      for (let part = await iterator.next(); part.done !== true; part = await iterator.next()) yield* count(part.value, voortgang, maxBytes);
    } finally {
      await iterator.return?.();
    }
  }
  return { begin: kop.subarray(0, KIJKBYTES), voortgang, stukken };
}

function* count(bytes: Uint8Array, voortgang: Voortgang, maxBytes: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += STUK) {
    const stuk = bytes.subarray(at, at + STUK);
    voortgang.gelezen += stuk.byteLength;
    if (voortgang.gelezen > maxBytes) refuse("te groot");
    yield stuk;
  }
}

/** All bytes together; for a format that must be read from its end. */
export async function readAll(stukken: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const stuk of stukken) all.push(stuk);
  return Buffer.concat(all);
}
