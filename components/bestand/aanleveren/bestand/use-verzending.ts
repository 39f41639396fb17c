"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import type { Voortgang } from "../levering";
import { useGang } from "../use-gang";
import { type Verzending, verstuurBestand } from "./verstuur-bestand";

const BEGIN: Voortgang = { wat: "Het bestand versturen", deel: null, rijen: 0 };

/** Sends a file, follows how it is read, and goes to the first step that needs a person. */
export function useVerzending() {
  const router = useRouter();
  const [bezigMet, setBezigMet] = useState<Verzending | null>(null);
  const [fout, setFout] = useState<string>();
  // Who left the page meanwhile isn't pulled back.
  const hier = useRef(true);
  useEffect(() => {
    hier.current = true;
    return () => void (hier.current = false);
  }, []);
  const gang = useGang(bezigMet?.id ?? null, () => undefined, { wachtOpBegin: true });

  const verstuur = async (verzending: Verzending) => {
    setFout(undefined);
    setBezigMet(verzending);
    const antwoord = await verstuurBestand(verzending);
    if (!hier.current) return;
    if (antwoord.ok) return router.push(`/bestand/aanleveren/${antwoord.id}`);
    setFout(antwoord.melding);
    setBezigMet(null);
  };

  return { bezigMet, voortgang: gang?.voortgang ?? BEGIN, fout, verstuur };
}
