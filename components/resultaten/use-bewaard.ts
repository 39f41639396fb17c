"use client";

import { useCallback, useEffect, useRef, useState } from "react";

/** What changes: a part, or a part worked out from what there is. */
export type Verandering<T> = Partial<T> | ((current: T) => Partial<T>);

/** Where a value is kept: with the tab, or in the browser. */
type Plaats = "sessionStorage" | "localStorage";

/** Checks what was kept; null when it isn't that any more. Stays the same between renders. */
type Lezer<T> = (value: unknown) => Promise<T | null>;

/**
 * State that survives leaving the page. Read after hydration, so that server and browser first render the same; what can't be
 * read is as if it weren't there, and what was changed meanwhile goes before it.
 */
export function useBewaard<T extends object>(plaats: Plaats, key: string, lees: Lezer<T>, begin: T): readonly [T, (verandering: Verandering<T>) => void] {
  const [state, setState] = useState(begin);
  const isChanged = useRef(false);

  useEffect(() => {
    const stored = read(plaats, key);
    if (stored === null) return;
    lees(stored).then(
      (value) => {
        if (value && !isChanged.current) setState(value);
      },
      () => {}, // the code to read it didn't come
    );
  }, [plaats, key, lees]);

  const change = useCallback(
    (verandering: Verandering<T>) => {
      isChanged.current = true;
      setState((current) => {
        const value = { ...current, ...(typeof verandering === "function" ? verandering(current) : verandering) };
        write(plaats, key, value);
        return value;
      });
    },
    [plaats, key],
  );
  return [state, change];
}

function read(plaats: Plaats, key: string): unknown {
  try {
    return JSON.parse(window[plaats].getItem(key) ?? "null");
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
