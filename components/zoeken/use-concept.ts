"use client";

import { useCallback, useEffect, useState } from "react";
import type { Richting } from "@/lib/rangschikking/keuzes";
import { type Concept, LEEG_CONCEPT } from "./concept";
import { conceptKey, readConcept } from "./concept-opslag";

/**
 * The concept of this tab, kept over reloads and an expired session, for the same account and organisation (`werkplek`) only.
 * In `sessionStorage`: gone with the tab, and forgotten at logging out and at working for another organisation
 * (`VergetendFormulier`), so that nothing about a person stays behind on a shared computer.
 */
export function useConcept(werkplek: string, richting: Richting, start: Concept | null) {
  const key = conceptKey(werkplek, richting);
  const [concept, setConcept] = useState<Concept>(start ?? LEEG_CONCEPT);

  // After hydration, so that server and browser first render the same.
  useEffect(() => {
    const stored = start ? null : readConcept(key);
    // eslint-disable-next-line react-hooks/set-state-in-effect -- storage can only be read in the browser
    if (stored) setConcept(stored);
  }, [key, start]);

  const change = useCallback(
    (part: Partial<Concept>) =>
      setConcept((current) => {
        const next = { ...current, ...part };
        sessionStorage.setItem(key, JSON.stringify(next));
        return next;
      }),
    [key],
  );
  const clear = useCallback(() => {
    sessionStorage.removeItem(key);
    setConcept(LEEG_CONCEPT);
  }, [key]);

  return { concept, change, clear };
}
