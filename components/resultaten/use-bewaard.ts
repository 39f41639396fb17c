"use client";

import { useCallback, useEffect, useState } from "react";
import type { ZodMiniType } from "zod/mini";

/** What changes: a part, or a part worked out from what there is. */
export type Verandering<T> = Partial<T> | ((current: T) => Partial<T>);

/** Where a value is kept: with the tab, or in the browser. */
type Plaats = "sessionStorage" | "localStorage";

/**
 * State that survives leaving the page. Read after hydration, so that server and browser first render the same; what can't be
 * read is as if it weren't there.
 */
export function useBewaard<T extends object>(plaats: Plaats, key: string, schema: ZodMiniType<T>, begin: T): readonly [T, (verandering: Verandering<T>) => void] {
  const [state, setState] = useState(begin);

  useEffect(() => {
    const stored = read(plaats, key, schema);
    // eslint-disable-next-line react-hooks/set-state-in-effect -- storage can only be read in the browser
    if (stored) setState(stored);
  }, [plaats, key, schema]);

  const change = useCallback(
    (verandering: Verandering<T>) =>
      setState((current) => {
        const value = { ...current, ...(typeof verandering === "function" ? verandering(current) : verandering) };
        write(plaats, key, value);
        return value;
      }),
    [plaats, key],
  );
  return [state, change];
}

function read<T>(plaats: Plaats, key: string, schema: ZodMiniType<T>): T | null {
  try {
    const parsed = schema.safeParse(JSON.parse(window[plaats].getItem(key) ?? "null"));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** A browser may refuse to keep anything; the screen works without. */
function write(plaats: Plaats, key: string, value: object): void {
  try {
    window[plaats].setItem(key, JSON.stringify(value));
  } catch {}
}
