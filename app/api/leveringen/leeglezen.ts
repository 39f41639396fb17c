/** Longest that the rest of a refused file is read. */
const HOOGSTENS_MS = 30_000;

/** Reads what is left of a body without looking at it, so that its sender gets to the answer. Never throws. */
export async function drain(body: ReadableStream<Uint8Array>): Promise<void> {
  if (body.locked) return;
  const einde = performance.now() + HOOGSTENS_MS;
  const reader = body.getReader();
  try {
    while (performance.now() < einde) if ((await reader.read()).done) return;
    await reader.cancel();
  } catch {
    // The sender is gone: nobody reads the answer either.
  }
}
