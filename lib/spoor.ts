/** Header in which the id of a request goes along: from the proxy in front to us, to our pages, and back with the answer. */
export const SPOOR_HEADER = "x-request-id";
/** Name under which the answer states it in `Server-Timing`, which a page can read of what it fetched (components/kader/spoor-volgen.ts). */
export const SPOOR_TIMING = "spoor";

/** What may stand in a log line: nothing that could be read as more lines or as content. */
const VRIJ = /^[\w.-]{8,64}$/;
/** W3C Trace Context: version, trace id, parent id, flags. */
const TRACEPARENT = /^[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}$/;

/** Id of a request that the proxy in front gave: the trace id of `traceparent`, else `x-request-id`. Undefined when there is none, or it isn't one. */
export function readSpoor(header: (name: string) => unknown): string | undefined {
  const traceId = TRACEPARENT.exec(String(header("traceparent")))?.[1];
  if (traceId !== undefined) return traceId;
  const eigen = header(SPOOR_HEADER);
  return typeof eigen === "string" && VRIJ.test(eigen) ? eigen : undefined;
}
