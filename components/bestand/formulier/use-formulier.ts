"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { GevraagdBeroep } from "@/lib/rangschikking/zoekvraag";
import type { Invoer } from "@/lib/standaard/invoer/invoer";
import type { Soort } from "@/lib/standaard/soort";
import type { BewaarAntwoord, FormulierInput, Geweigerd, Wijzigt } from "./antwoorden";
import { forgetOnbewaard, type Onbewaard, readOnbewaard, tabKey, writeOnbewaard } from "./tab-opslag";

/** Where a form starts, as the page read it. */
export interface Formulierbegin {
  readonly invoer: Invoer;
  readonly beroepen: readonly GevraagdBeroep[];
  readonly id: string;
  /** The draft that it goes on with. */
  readonly conceptId: string | null;
  readonly wijzigt: Wijzigt | null;
  readonly concept: { readonly bewaardOp: string; readonly door: string | null } | null;
}

/** How it stands with the draft. */
export type Bewaarstand = { readonly stand: "niets" } | { readonly stand: "bezig" } | { readonly stand: "bewaard"; readonly op: string } | ({ readonly stand: "mislukt" } & Pick<Geweigerd, "melding" | "velden">);

const WACHT_MS = 1200;
const ONBEREIKBAAR: Geweigerd = { ok: false, velden: [], melding: "Het portaal is even niet bereikbaar. Wat je typte, staat nog in dit tabblad." };

interface Opzet {
  readonly werkplek: string;
  readonly soort: Soort;
  readonly begin: Formulierbegin;
  readonly bewaar: (input: FormulierInput) => Promise<BewaarAntwoord>;
}

/**
 * What is typed, kept as a draft on the server shortly after each change, and in this tab until it is: neither a reload nor an
 * expired session loses anything. The first draft gives the page its own address, so that a reload comes back to it.
 */
export function useFormulier({ werkplek, soort, begin, bewaar }: Opzet) {
  const [state, setState] = useState<Onbewaard>({ invoer: begin.invoer, id: begin.id, beroepen: begin.beroepen });
  const [bewaarstand, setBewaarstand] = useState<Bewaarstand>({ stand: "niets" });
  const [conceptId] = useState(() => begin.conceptId ?? crypto.randomUUID());
  const [plek, setPlek] = useState(begin.wijzigt?.id ?? begin.conceptId ?? "nieuw");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const klaar = useRef(false);
  const key = tabKey(werkplek, soort, plek);
  const wijzigt = begin.wijzigt;

  const toInput = useCallback(({ invoer, id }: Onbewaard): FormulierInput => ({ soort, invoer, id, conceptId, ...(wijzigt && { wijzigt }) }), [soort, conceptId, wijzigt]);

  const save = useCallback(
    async (next: Onbewaard, from: string) => {
      setBewaarstand({ stand: "bezig" });
      const antwoord = await bewaar(toInput(next)).catch((): Geweigerd => ONBEREIKBAAR);
      if (klaar.current) return;
      if (!antwoord.ok) return setBewaarstand({ stand: "mislukt", velden: antwoord.velden, ...(antwoord.melding !== undefined && { melding: antwoord.melding }) });
      forgetOnbewaard(from);
      setBewaarstand({ stand: "bewaard", op: antwoord.bewaardOp });
      if (wijzigt) return;
      setPlek(conceptId);
      window.history.replaceState(null, "", `${window.location.pathname}?concept=${conceptId}`);
    },
    [bewaar, toInput, wijzigt, conceptId],
  );

  const change = useCallback(
    (part: Partial<Onbewaard>) =>
      setState((current) => {
        const next = { ...current, ...part };
        writeOnbewaard(key, next);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => void save(next, key), WACHT_MS);
        return next;
      }),
    [key, save],
  );

  // After hydration, so that server and browser first render the same.
  useEffect(() => {
    const kept = readOnbewaard(key);
    // eslint-disable-next-line react-hooks/set-state-in-effect -- storage can only be read in the browser
    if (kept) setState(kept);
    return () => clearTimeout(timer.current);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only what was there when the page opened
  }, []);

  /** Published or thrown away: nothing is kept any more. */
  const finish = useCallback(() => {
    klaar.current = true;
    clearTimeout(timer.current);
    forgetOnbewaard(key);
  }, [key]);
  /** A draft that waits would come after what is done now. */
  const hold = useCallback(() => clearTimeout(timer.current), []);

  return { ...state, bewaarstand, change, finish, hold, input: () => toInput(state), heeftConcept: begin.conceptId !== null || bewaarstand.stand === "bewaard", conceptId };
}
