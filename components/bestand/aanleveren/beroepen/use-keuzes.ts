"use client";

import { useEffect, useRef, useState } from "react";
import { useAnnounce } from "@/components/ui/live-region";
import { type Antwoord, ONBEREIKBAAR } from "../levering";
import { codesVan, type Keuze, keuzeVan } from "./keuze";
import { isOpen, type Tekst } from "./tekst";

export type Beslis = (input: { id: string; tekst: string; codes: string[] }) => Promise<Antwoord>;

/** Arrow keys walk over radio buttons: what stands still this long is meant. */
const RUST_MS = 400;

/** The choices of this screen, each kept on the server a moment after it is made. `wacht` resolves when all are. */
export function useKeuzes(id: string, teksten: readonly Tekst[], beslis: Beslis) {
  const announce = useAnnounce();
  const [keuzes, setKeuzes] = useState<ReadonlyMap<string, Keuze>>(() => new Map(teksten.flatMap((tekst) => { const keuze = keuzeVan(tekst); return keuze ? [[tekst.tekst, keuze] as const] : []; })));
  const [melding, setMelding] = useState<string>();
  const timers = useRef(new Map<string, { readonly timer: ReturnType<typeof setTimeout>; readonly send: () => void }>());
  const onderweg = useRef(new Set<Promise<unknown>>());
  const isGekozen = (van: ReadonlyMap<string, Keuze>, tekst: Tekst) => codesVan(van.get(tekst.tekst)) !== null;
  const nogOpen = (van: ReadonlyMap<string, Keuze>) => teksten.filter((tekst) => isOpen(tekst) && !isGekozen(van, tekst)).length;

  const send = (tekst: string, codes: string[], open: number) => {
    timers.current.delete(tekst);
    const werk = beslis({ id, tekst, codes })
      .catch(() => ONBEREIKBAAR)
      .then((antwoord) => {
        setMelding(antwoord.ok ? undefined : antwoord.melding);
        if (antwoord.ok) announce(open === 0 ? "Bewaard. Alles is gekozen." : `Bewaard. Nog ${open} te kiezen.`);
      })
      .finally(() => onderweg.current.delete(werk));
    onderweg.current.add(werk);
  };

  const kies = (tekst: string, keuze: Keuze) => {
    const nieuw = new Map(keuzes).set(tekst, keuze);
    setKeuzes(nieuw);
    clearTimeout(timers.current.get(tekst)?.timer);
    timers.current.delete(tekst);
    const codes = codesVan(keuze);
    if (codes === null) return;
    const now = () => send(tekst, codes, nogOpen(nieuw));
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

  return { keuzes, kies, wacht, melding, open: nogOpen(keuzes) };
}
