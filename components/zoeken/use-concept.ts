"use client";

import { useCallback, useEffect, useState } from "react";
import type { Richting } from "@/lib/rangschikking/keuzes";
import { type Concept, LEEG_CONCEPT } from "./concept";
import { conceptKey, readConcept, writeConcept } from "./concept-opslag";

/** What the form is opened with, such as an earlier zoekvraag; `bron` names it. */
export interface Startpunt {
  readonly bron: string;
  readonly concept: Concept;
}

/**
 * The concept of this tab, kept over reloads and an expired session, for the same account and organisation (`werkplek`) only.
 * In `sessionStorage`: gone with the tab, and forgotten at logging out and at working for another organisation
 * (`VergetendFormulier`), so that nothing about a person stays behind on a shared computer.
 */
export function useConcept(werkplek: string, richting: Richting, start: Startpunt | null) {
  const key = conceptKey(werkplek, richting);
  const bron = start?.bron;
  const [concept, setConcept] = useState<Concept>(start?.concept ?? LEEG_CONCEPT);

  // After hydration, so that server and browser first render the same.
  useEffect(() => {
    const stored = readConcept(key);
    // eslint-disable-next-line react-hooks/set-state-in-effect -- storage can only be read in the browser
    if (stored && (bron === undefined || stored.bron === bron)) setConcept(stored);
  }, [key, bron]);

  const change = useCallback(
    (part: Partial<Concept>) =>
      setConcept((current) => {
        const next = { ...current, ...part, bron };
        writeConcept(key, next);
        return next;
      }),
    [key, bron],
  );
  const clear = useCallback(() => {
    writeConcept(key, { ...LEEG_CONCEPT, bron });
    setConcept(LEEG_CONCEPT);
  }, [key, bron]);
  /** It was asked: it stays for a next question, but what it was opened with opens anew. */
  const asked = useCallback(() => writeConcept(key, { ...concept, bron: undefined }), [key, concept]);

  return { concept, change, clear, asked };
}
