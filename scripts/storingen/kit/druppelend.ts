import { setTimeout as wait } from "node:timers/promises";

const STUKKEN = 20;

/** A text that arrives piece by piece, the last one after `ms` milliseconds. */
export function druppelend(tekst: string, ms: number): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(tekst);
  const stuk = Math.ceil(bytes.length / STUKKEN);
  let gestuurd = 0;
  return new ReadableStream({
    async pull(controller) {
      await wait(ms / STUKKEN);
      controller.enqueue(bytes.subarray(gestuurd, (gestuurd += stuk)));
      if (gestuurd >= bytes.length) controller.close();
    },
  });
}
