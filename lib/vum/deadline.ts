/** 10 s from question to answer: the agreement, and what people accept (evaluation of the pilots). */
export const TOTAL_MS = 10_000;

export interface Termijn {
  /** The moment after which an answer is of no use; default 10 s from now. */
  readonly deadline?: Date;
  /** Aborted when nobody is waiting any more. A timeout as its reason counts as the deadline. */
  readonly signal?: AbortSignal;
}

/** What a request is bound to, from here to the socket. */
export interface Loopduur {
  readonly signal: AbortSignal;
  /** Why the request ended early, if it did: time is up, or the caller withdrew. */
  ended(): "late" | "withdrawn" | undefined;
}

const isTimeout = (reason: unknown): boolean => reason instanceof Error && reason.name === "TimeoutError";

/** Starts the time of one request. A deadline that has passed aborts at once. */
export function startLoopduur({ deadline, signal }: Termijn, now: () => Date): Loopduur {
  const leftMs = deadline ? Math.max(0, deadline.getTime() - now().getTime()) : TOTAL_MS;
  const timeout = leftMs === 0 ? AbortSignal.abort(new DOMException("The deadline has passed", "TimeoutError")) : AbortSignal.timeout(leftMs);
  const combined = signal ? AbortSignal.any([signal, timeout]) : timeout;
  return {
    signal: combined,
    ended: () => (combined.aborted ? (isTimeout(combined.reason) ? "late" : "withdrawn") : undefined),
  };
}
