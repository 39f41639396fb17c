/** The connection went while a file came in. */
export class VerbindingWeg extends Error {
  constructor(cause?: unknown) {
    super("the connection went before all of the file was in", { cause });
    this.name = "VerbindingWeg";
  }
}

/** Silence after which nobody is taken to be sending anymore. */
const STILTE_MS = 60_000;

/**
 * The pieces of an upload, watched: throws {@link VerbindingWeg} when they stop coming, break off or are fewer bytes than promised, so that
 * half a file is never taken for a whole one; and the reason of `signal` when somebody stops it.
 */
export async function* letOpVerbinding(stroom: AsyncIterable<Uint8Array>, signal: AbortSignal, totaal?: number): AsyncGenerator<Uint8Array> {
  const iterator = stroom[Symbol.asyncIterator]();
  let bytes = 0;
  let klaar = false;
  try {
    for (;;) {
      const stuk = await nextOf(iterator, signal);
      signal.throwIfAborted();
      if (stuk.done === true) break;
      bytes += stuk.value.byteLength;
      yield stuk.value;
    }
    klaar = true;
  } finally {
    if (!klaar) void iterator.return?.().catch(() => undefined);
  }
  if (totaal !== undefined && bytes < totaal) throw new VerbindingWeg();
}

const next = (iterator: AsyncIterator<Uint8Array>): Promise<IteratorResult<Uint8Array>> =>
  iterator.next().catch((error: unknown) => {
    throw new VerbindingWeg(error);
  });

/** The next piece; rejects after a silence, or when `signal` is aborted. */
async function nextOf(iterator: AsyncIterator<Uint8Array>, signal: AbortSignal): Promise<IteratorResult<Uint8Array>> {
  let stop = (): void => undefined;
  let timer: NodeJS.Timeout | undefined;
  const stilte = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal.reason as Error);
    timer = setTimeout(() => reject(new VerbindingWeg()), STILTE_MS);
  });
  signal.addEventListener("abort", stop, { once: true });
  try {
    return await Promise.race([next(iterator), stilte]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}
