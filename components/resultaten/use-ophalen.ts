"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import type { StartOphalen } from "./haal-en-volg";
import type { Ophaalbericht } from "./opgehaald";
import type { Stand } from "./stand";

/** Only who fetches pays for it. Null when it can't be had now. */
const loadCode = () => Promise.all([import("./haal-en-volg"), import("./opgehaald")]).catch(() => null);
const NIET_BEGONNEN: Ophaalbericht = { kind: "error", titel: "Het portaal is even niet bereikbaar", tekst: "Er is niets opgehaald en er is geen detail gebruikt. Probeer het zo opnieuw." };

/** Fetches details, tells how far it is and how it ended; the page then shows what came. */
export function useOphalen({ id, richting }: Stand, haalOp: StartOphalen, onDone: () => void) {
  const router = useRouter();
  const [bericht, setBericht] = useState<Ophaalbericht | null>(null);
  const [voortgang, setVoortgang] = useState<{ klaar: number; totaal: number } | null>(null);
  const [busy, start] = useTransition();
  const ophalen = (sleutels: string[]) =>
    start(async () => {
      const code = await loadCode();
      if (!code) return setBericht(NIET_BEGONNEN);
      const [{ haalEnVolg }, { describeOpgehaald }] = code;
      const antwoord = await haalEnVolg(haalOp, { zoekvraagId: id, richting, sleutels }, (klaar, totaal) => setVoortgang({ klaar, totaal }));
      setVoortgang(null);
      setBericht(describeOpgehaald(antwoord));
      if (antwoord.ok) onDone();
      router.refresh();
    });
  return { bericht, busy, voortgang, ophalen };
}
