"use client";

import { useCallback, useEffect, useState } from "react";
import { z } from "zod/mini";
import type { Richting } from "@/lib/rangschikking/keuzes";
import { type Concept, LEEG_CONCEPT } from "./concept";

const storageKey = (richting: Richting) => `concept-${richting}`;

// Only the outline: the server parses every value, and this tab wrote it itself.
const outline = z.looseObject({ kenmerk: z.string(), beroepen: z.array(z.unknown()), plaats: z.string(), afstand: z.string() });

function readStored(richting: Richting): Concept | null {
  try {
    const parsed = outline.safeParse(JSON.parse(sessionStorage.getItem(storageKey(richting)) ?? "null"));
    return parsed.success ? { ...LEEG_CONCEPT, ...(parsed.data as Partial<Concept>) } : null;
  } catch {
    return null;
  }
}

/**
 * The concept of this tab, kept over reloads and an expired session. In `sessionStorage`: gone with the tab, so that nothing
 * about a person stays behind on a shared computer.
 */
export function useConcept(richting: Richting, start: Concept | null) {
  const [concept, setConcept] = useState<Concept>(start ?? LEEG_CONCEPT);

  // After hydration, so that server and browser first render the same.
  useEffect(() => {
    const stored = start ? null : readStored(richting);
    // eslint-disable-next-line react-hooks/set-state-in-effect -- storage can only be read in the browser
    if (stored) setConcept(stored);
  }, [richting, start]);

  const change = useCallback(
    (part: Partial<Concept>) =>
      setConcept((current) => {
        const next = { ...current, ...part };
        sessionStorage.setItem(storageKey(richting), JSON.stringify(next));
        return next;
      }),
    [richting],
  );
  const clear = useCallback(() => {
    sessionStorage.removeItem(storageKey(richting));
    setConcept(LEEG_CONCEPT);
  }, [richting]);

  return { concept, change, clear };
}
