"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { useAnnounce } from "@/components/ui/live-region";
import { type Antwoord, ONBEREIKBAAR } from "../levering";
import { type Beginrij, Beginregel } from "./beginregel";

interface KoprijkeuzeProps {
  id: string;
  begin: readonly Beginrij[];
  /** Row that has the headings now. */
  koprij: number | null;
  kies: (input: { id: string; koprij: number | null }) => Promise<Antwoord>;
}

/** For when the portal took another row for the headings: the first rows of the file, one of which has them, or none. */
export function Koprijkeuze({ id, begin, koprij, kies }: KoprijkeuzeProps) {
  const router = useRouter();
  const announce = useAnnounce();
  const [gekozen, setGekozen] = useState(koprij);
  const [melding, setMelding] = useState<string>();
  const [busy, start] = useTransition();

  const gebruik = () =>
    start(async () => {
      const antwoord = gekozen === koprij ? { ok: false as const, melding: "Deze keuze gebruiken we al. Kies een andere rij." } : await kies({ id, koprij: gekozen }).catch(() => ONBEREIKBAAR);
      setMelding(antwoord.ok ? undefined : antwoord.melding);
      if (!antwoord.ok) return;
      router.refresh();
      announce(gekozen === null ? "De kolommen heten nu A, B, C. Kijk na waar elke kolom heen gaat." : `De koppen staan nu in rij ${gekozen}. De kolommen zijn opnieuw herkend.`);
    });

  return (
    <Disclosure summary="Staan de koppen in een andere rij?" note="kiezen" className="mb-6">
      <fieldset className="grid gap-1">
        <legend className="mb-2 max-w-text text-ink-soft">In welke rij staan de koppen? We herkennen de kolommen dan opnieuw. Wat je hieronder al koos, kies je daarna opnieuw.</legend>
        {begin.map((rij) => (
          <Beginregel key={rij.nummer} rij={rij} gekozen={gekozen === rij.nummer} onKies={() => setGekozen(rij.nummer)} />
        ))}
        <label className="flex min-h-8 items-start gap-2.5 py-1">
          <input type="radio" name="koprij" checked={gekozen === null} onChange={() => setGekozen(null)} className="mt-[0.2em] size-5 shrink-0" />
          <span>Er is geen rij met koppen: alles is gegevens</span>
        </label>
      </fieldset>
      {melding !== undefined && <p role="alert" className="mt-2 font-semibold text-negative">{melding}</p>}
      <Button className="mt-3" busy={busy} busyLabel="Wordt opnieuw herkend…" onClick={gebruik}>Deze rij gebruiken</Button>
    </Disclosure>
  );
}
