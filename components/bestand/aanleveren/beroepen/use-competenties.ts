"use client";

import { useState } from "react";
import type { Antwoord } from "../levering";
import { besluitCode, type Competentie, type Competentiebesluit, besluitVan } from "./competentie";
import { useBewaarrij } from "./use-bewaarrij";

export type BeslisCompetentie = (input: { id: string; tekst: string; code: string }) => Promise<Antwoord>;

/** The competences chosen on this screen, each kept on the server a moment after it is chosen. `open`: that resemble one and aren't chosen. */
export function useCompetenties(id: string, competenties: readonly Competentie[], beslis: BeslisCompetentie) {
  const [besluiten, setBesluiten] = useState<ReadonlyMap<string, Competentiebesluit>>(() => new Map(competenties.flatMap((competentie) => { const besluit = besluitVan(competentie); return besluit ? [[competentie.tekst, besluit] as const] : []; })));
  const { plan, wacht, melding } = useBewaarrij();
  const nogOpen = (van: ReadonlyMap<string, Competentiebesluit>) => competenties.filter(({ tekst, stand }) => stand === "open" && besluitCode(van.get(tekst)) === null).length;

  const kies = (tekst: string, besluit: Competentiebesluit) => {
    const nieuw = new Map(besluiten).set(tekst, besluit);
    setBesluiten(nieuw);
    const code = besluitCode(besluit);
    const open = nogOpen(nieuw);
    plan(tekst, code === null ? null : () => beslis({ id, tekst, code }), open === 0 ? "Bewaard. Alle competenties zijn gekozen." : `Bewaard. Nog ${open} ${open === 1 ? "competentie" : "competenties"} om te kiezen.`);
  };

  return { besluiten, kies, wacht, melding, open: nogOpen(besluiten) };
}
