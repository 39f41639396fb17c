/** A file in pieces of `size` bytes, as a browser sends it. */
export async function* pieces(bytes: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) {
    await Promise.resolve();
    yield bytes.subarray(at, at + size);
  }
}

/** Everything that comes. */
export async function collect<T>(rijen: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const rij of rijen) all.push(rij);
  return all;
}
