import { useCallback, useLayoutEffect, useRef } from "react";

/** One function for as long as the component lives, which does what `handler` does by then: so that a memoised child isn't drawn again for it. Not to be called while rendering. */
export function useStable<Args extends unknown[]>(handler: (...args: Args) => void): (...args: Args) => void {
  const latest = useRef(handler);
  useLayoutEffect(() => {
    latest.current = handler;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
