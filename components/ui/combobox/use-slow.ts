import { useEffect, useState } from "react";

/** Shorter than this nobody wonders whether something is going on, and a spinner would only flicker. */
const PATIENCE = 300;

/** Whether something has been going on for a while. */
export function useSlow(busy: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!busy) return;
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [busy]);
  return slow;
}
