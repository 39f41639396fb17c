"use client";

import { type FormEvent, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox/combobox";
import { useAnnounce } from "@/components/ui/live-region";
import { TextInput } from "@/components/ui/text-input";
import { type BeroepOptie, loadBeroepen, NAMEN_ERBIJ } from "@/components/zoeken/beroep-optie";
import type { WoordAntwoord } from "./woordenlijst";

interface NieuwWoordProps {
  woord: string;
  onWoord: (woord: string) => void;
  voegToe: (input: { woord: string; code: string }) => Promise<WoordAntwoord>;
}

type Refused = Extract<WoordAntwoord, { ok: false }>;

/** A word, and the occupation it stands for. */
export function NieuwWoord({ woord, onWoord, voegToe }: NieuwWoordProps) {
  const [beroep, setBeroep] = useState<BeroepOptie[]>([]);
  const [refused, setRefused] = useState<Refused>();
  const [gelukt, setGelukt] = useState<string>();
  const [busy, start] = useTransition();
  const announce = useAnnounce();
  const fout = (veld: "woord" | "beroep") => (refused?.veld === veld ? refused.melding : undefined);

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    start(async () => {
      const [gekozen] = beroep;
      const antwoord: WoordAntwoord = gekozen ? await voegToe({ woord, code: gekozen.value }) : { ok: false, veld: "beroep", melding: "Kies een beroep uit de lijst." };
      setRefused(antwoord.ok ? undefined : antwoord);
      setGelukt(antwoord.ok ? `“${woord}” vindt binnen een halve minuut ${gekozen?.label}.` : undefined);
      if (!antwoord.ok) return announce(antwoord.melding, "assertive");
      announce(`${woord} toegevoegd.`);
      onWoord("");
      setBeroep([]);
      document.getElementById("woord")?.focus();
    });
  };

  return (
    <form method="post" onSubmit={onSubmit} noValidate aria-labelledby="nieuw-woord" className="grid max-w-2xl gap-5">
      <h2 id="nieuw-woord">Woord toevoegen</h2>
      {refused && !refused.veld && <p className="text-table font-semibold text-negative">{refused.melding}</p>}
      <TextInput name="woord" label="Woord" hint="Zoals mensen het zeggen, bijvoorbeeld: pakjesbezorger." required width="medium" maxLength={60} value={woord} error={fout("woord")} onChange={(event) => onWoord(event.target.value)} autoComplete="off" />
      <Combobox name="beroep" label="Beroep dat ermee gevonden wordt" required max={1} load={loadBeroepen} expansion={NAMEN_ERBIJ} chosen={beroep} onChange={setBeroep} error={fout("beroep")} />
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" kind="primary" busy={busy} busyLabel="Wordt toegevoegd…">Toevoegen</Button>
        {gelukt && <p className="text-table text-positive">{gelukt}</p>}
      </div>
    </form>
  );
}
