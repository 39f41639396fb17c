"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { tel } from "../woorden";
import type { Competentie, Competentiekeuze } from "./competentie";
import { Competentiebeslissing } from "./competentiebeslissing";
import { Competentietabel } from "./competentietabel";
import type { useCompetenties } from "./use-competenties";

interface CompetentiesProps {
  competenties: readonly Competentie[];
  /** The whole list. */
  keuzes: readonly Competentiekeuze[];
  stand: ReturnType<typeof useCompetenties>;
}

/** Drawn at once; more on demand, so that hundreds of texts stay quick. */
const PER_KEER = 20;

/** Competences: those that resemble one of the list to choose, below them what is clear. Choosing is free, so folded. */
export function Competenties({ competenties, keuzes, stand: { besluiten, kies, open } }: CompetentiesProps) {
  const [heropend, setHeropend] = useState<readonly string[]>([]);
  const [aantal, setAantal] = useState(PER_KEER);
  if (competenties.length === 0) return null;
  const naamVan = (competentie: Competentie) => `competentie-${competenties.indexOf(competentie)}`;
  const isHier = ({ stand, tekst }: Competentie) => stand === "open" || heropend.includes(tekst);
  const teKiezen = competenties.filter(isHier);

  const wijzig = (competentie: Competentie) => {
    setHeropend([...heropend, competentie.tekst]);
    setAantal(Math.max(aantal, competenties.length));
    setTimeout(() => document.querySelector<HTMLElement>(`#${naamVan(competentie)} input`)?.focus());
  };

  return (
    <Disclosure summary={open > 0 ? `Nog ${tel(open, "competentie", "competenties")} om te kiezen` : `${tel(competenties.length, "competentie", "competenties")} in je bestand`} note={open > 0 ? "mag, hoeft niet" : "bekijken of wijzigen"}>
      <div className="grid gap-4">
        <p className="max-w-text text-ink-soft">Wat je open laat, gaat mee in eigen woorden. Kies je er een uit de lijst van VUM, dan herkennen anderen hem beter. We onthouden je keuze.</p>
        {teKiezen.length > 0 && (
          <div>
            {teKiezen.slice(0, aantal).map((competentie) => (
              <Competentiebeslissing key={competentie.tekst} competentie={competentie} naam={naamVan(competentie)} keuzes={keuzes} besluit={besluiten.get(competentie.tekst)} onKies={(besluit) => kies(competentie.tekst, besluit)} />
            ))}
            {teKiezen.length > aantal && <Button onClick={() => setAantal(aantal + PER_KEER)}>Toon de volgende {Math.min(PER_KEER, teKiezen.length - aantal)} competenties</Button>}
          </div>
        )}
        <Competentietabel competenties={competenties.filter((competentie) => !isHier(competentie))} keuzes={keuzes} onWijzig={wijzig} />
      </div>
    </Disclosure>
  );
}
