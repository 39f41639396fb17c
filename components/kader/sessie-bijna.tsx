"use client";

import { useEffect, useRef, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { aankondiging, inWoorden } from "./sessietijd";

interface SessieBijnaProps {
  ids: { titel: string; uitleg: string };
  /** As `performance.now()`. */
  eindigtOp: number;
  uiterlijk: boolean;
  extend: () => Promise<void>;
  close: () => void;
}

/** The warning: how long still, and the one button that makes it longer. */
export function SessieBijna({ ids, eindigtOp, uiterlijk, extend, close }: SessieBijnaProps) {
  const { over, gezegd } = useAftellen(eindigtOp);
  const [mislukt, setMislukt] = useState(false);
  const [busy, start] = useTransition();
  const blijf = () => start(() => extend().then(() => setMislukt(false)).catch(() => setMislukt(true)));
  return (
    <div className="grid gap-4">
      <h2 id={ids.titel}>{uiterlijk ? "Je bent bijna 8 uur ingelogd" : "Ben je er nog?"}</h2>
      <div id={ids.uitleg} className="grid gap-2">
        <p>{uiterlijk ? "Na 8 uur log je altijd opnieuw in. Bewaar of verstuur nu waar je mee bezig bent." : "Je hebt een tijd niets gedaan. Om gegevens van werkzoekenden te beschermen log je straks vanzelf uit."}</p>
        <p>Wat je op deze pagina hebt ingevuld, blijft staan.</p>
      </div>
      <p role="timer" className="font-semibold">Nog {inWoorden(over)} ingelogd</p>
      <p aria-live="assertive" className="sr-only">{gezegd}</p>
      {mislukt && <p role="alert" className="font-semibold text-negative">Dat lukte niet: het portaal is even niet bereikbaar. Probeer het opnieuw.</p>}
      <div className="flex flex-wrap gap-3">
        {uiterlijk ? (
          <Button kind="primary" autoFocus onClick={close}>Verder werken</Button>
        ) : (
          <Button kind="primary" autoFocus busy={busy} busyLabel="Je blijft ingelogd…" onClick={blijf}>Ingelogd blijven</Button>
        )}
      </div>
    </div>
  );
}

/** Seconds left, every second, and what of that is said aloud. */
function useAftellen(eindigtOp: number) {
  const left = () => (eindigtOp - performance.now()) / 1000;
  const [over, setOver] = useState(left);
  const [gezegd, setGezegd] = useState("");
  const vorige = useRef(over);
  useEffect(() => {
    const timer = setInterval(() => {
      const nu = (eindigtOp - performance.now()) / 1000;
      const woorden = aankondiging(vorige.current, nu);
      if (woorden) setGezegd(woorden);
      vorige.current = nu;
      setOver(nu);
    }, 1000);
    return () => clearInterval(timer);
  }, [eindigtOp]);
  return { over, gezegd };
}
