"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { haalEnVolg, type StartOphalen } from "./haal-en-volg";
import { describeOpgehaald } from "./opgehaald";
import type { Stand } from "./stand";

/** Fetches details, tells how far it is and how it ended; the page then shows what came. */
export function useOphalen({ id, richting }: Stand, haalOp: StartOphalen, onDone: () => void) {
  const router = useRouter();
  const [bericht, setBericht] = useState<ReturnType<typeof describeOpgehaald> | null>(null);
  const [voortgang, setVoortgang] = useState<{ klaar: number; totaal: number } | null>(null);
  const [busy, start] = useTransition();
  const ophalen = (sleutels: string[]) =>
    start(async () => {
      const antwoord = await haalEnVolg(haalOp, { zoekvraagId: id, richting, sleutels }, (klaar, totaal) => setVoortgang({ klaar, totaal }));
      setVoortgang(null);
      setBericht(describeOpgehaald(antwoord));
      if (antwoord.ok) onDone();
      router.refresh();
    });
  return { bericht, busy, voortgang, ophalen };
}
