"use client";

import { useEffect, useRef, useState } from "react";
import { useAnnounce } from "@/components/ui/live-region";
import { type Antwoord, ONBEREIKBAAR } from "../levering";

/** Arrow keys walk over radio buttons: what stands still this long is meant. */
const RUST_MS = 400;

interface Wachtend {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly send: () => void;
}

/** Decisions about texts on their way to the server, each a moment after it is made. `wacht` resolves when all are kept. */
export function useBewaarrij() {
  const announce = useAnnounce();
  const [melding, setMelding] = useState<string>();
  const timers = useRef(new Map<string, Wachtend>());
  const onderweg = useRef(new Set<Promise<unknown>>());

  const send = (tekst: string, bewaar: () => Promise<Antwoord>, zeg: string) => {
    timers.current.delete(tekst);
    const werk = bewaar()
      .catch(() => ONBEREIKBAAR)
      .then((antwoord) => {
        setMelding(antwoord.ok ? undefined : antwoord.melding);
        if (antwoord.ok) announce(zeg);
      })
      .finally(() => onderweg.current.delete(werk));
    onderweg.current.add(werk);
  };

  /** What waited for this text is forgotten; without `bewaar` nothing comes in its place. `zeg`: what is said when it is kept. */
  const plan = (tekst: string, bewaar: (() => Promise<Antwoord>) | null, zeg: string) => {
    clearTimeout(timers.current.get(tekst)?.timer);
    timers.current.delete(tekst);
    if (bewaar === null) return;
    const now = () => send(tekst, bewaar, zeg);
    timers.current.set(tekst, { timer: setTimeout(now, RUST_MS), send: now });
  };

  const wacht = async () => {
    for (const { timer, send: now } of [...timers.current.values()]) {
      clearTimeout(timer);
      now();
    }
    await Promise.all(onderweg.current);
  };

  // A choice made just before leaving isn't lost.
  useEffect(() => {
    const open = timers.current;
    return () => open.forEach(({ timer, send: now }) => (clearTimeout(timer), now()));
  }, []);

  return { plan, wacht, melding };
}
