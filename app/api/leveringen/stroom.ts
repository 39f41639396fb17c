/** Pieces as the body of an answer: the next one is made when the receiver is ready for it, none anymore when it is gone. */
export function toStroom(stukken: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = stukken[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const stuk = await iterator.next();
      if (stuk.done === true) controller.close();
      else controller.enqueue(stuk.value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
