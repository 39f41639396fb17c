"use client";

import { useState } from "react";
import type { Antwoord } from "../levering";
import { codesVan, type Keuze, keuzeVan } from "./keuze";
import { isOpen, type Tekst } from "./tekst";
import { useBewaarrij } from "./use-bewaarrij";

export type Beslis = (input: { id: string; tekst: string; codes: string[] }) => Promise<Antwoord>;

/** The occupations chosen on this screen, each kept on the server a moment after it is chosen. `wacht` resolves when all are. */
export function useKeuzes(id: string, teksten: readonly Tekst[], beslis: Beslis) {
  const [keuzes, setKeuzes] = useState<ReadonlyMap<string, Keuze>>(() => new Map(teksten.flatMap((tekst) => { const keuze = keuzeVan(tekst); return keuze ? [[tekst.tekst, keuze] as const] : []; })));
  const { plan, wacht, melding } = useBewaarrij();
  const isGekozen = (van: ReadonlyMap<string, Keuze>, tekst: Tekst) => codesVan(van.get(tekst.tekst)) !== null;
  const nogOpen = (van: ReadonlyMap<string, Keuze>) => teksten.filter((tekst) => isOpen(tekst) && !isGekozen(van, tekst)).length;

  const kies = (tekst: string, keuze: Keuze) => {
    const nieuw = new Map(keuzes).set(tekst, keuze);
    setKeuzes(nieuw);
    const codes = codesVan(keuze);
    const open = nogOpen(nieuw);
    plan(tekst, codes && (() => beslis({ id, tekst, codes })), open === 0 ? "Bewaard. Alles is gekozen." : `Bewaard. Nog ${open} te kiezen.`);
  };

  return { keuzes, kies, wacht, melding, open: nogOpen(keuzes) };
}
