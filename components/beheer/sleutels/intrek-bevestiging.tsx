"use client";

import { type FormEvent, useEffect, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { useAnnounce } from "@/components/ui/live-region";
import { TextInput } from "@/components/ui/text-input";
import type { IntrekAntwoord } from "./sleutelbeheer";
import type { Sleutelregel } from "./sleuteltabel";

interface IntrekBevestigingProps {
  regel: Sleutelregel;
  trekIn: (input: { id: number; bevestiging: string }) => Promise<IntrekAntwoord>;
  /** With the name of the key when it was withdrawn, null when one changed one's mind. */
  onKlaar: (naam: string | null) => void;
}

/** Withdrawing stops software at once, so it is confirmed by typing what it is about. */
export function IntrekBevestiging({ regel, trekIn, onKlaar }: IntrekBevestigingProps) {
  const [bevestiging, setBevestiging] = useState("");
  const [melding, setMelding] = useState<string>();
  const [busy, start] = useTransition();
  const announce = useAnnounce();
  useEffect(() => document.getElementById("bevestiging")?.focus(), []);

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    start(async () => {
      const antwoord = await trekIn({ id: regel.id, bevestiging });
      if (antwoord.ok) return onKlaar(regel.naam);
      setMelding(antwoord.melding);
      announce(antwoord.melding, "assertive");
    });
  };

  return (
    <form method="post" onSubmit={onSubmit} noValidate aria-labelledby="intrekken" className="grid max-w-2xl gap-4 rounded-lg border-2 border-negative bg-surface p-4 sm:p-6">
      <h3 id="intrekken">Sleutel intrekken: {regel.naam}</h3>
      <p>De software die deze sleutel gebruikt, kan meteen niets meer aanleveren of intrekken. Wat al is aangeleverd, blijft staan. Je kunt dit niet terugdraaien.</p>
      <TextInput name="bevestiging" label={`Typ de naam om te bevestigen: ${regel.naam}`} required width="medium" maxLength={200} value={bevestiging} error={melding} onChange={(event) => setBevestiging(event.target.value)} autoComplete="off" />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" kind="danger" busy={busy} busyLabel="Wordt ingetrokken…">Sleutel intrekken</Button>
        <Button kind="quiet" onClick={() => onKlaar(null)}>Niet intrekken</Button>
      </div>
    </form>
  );
}
