"use client";

import { type FormEvent, useEffect, useRef, useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { controlStyle } from "@/components/ui/control-style";
import { useAnnounce } from "@/components/ui/live-region";
import { TextInput } from "@/components/ui/text-input";
import type { MaakAntwoord, SleutelFoutantwoord } from "./sleutelbeheer";

/** A name, and then the key: shown until one leaves the page, and never again. */
export function NieuweSleutel({ maak }: { maak: (input: { naam: string }) => Promise<MaakAntwoord> }) {
  const [naam, setNaam] = useState("");
  const [gemaakt, setGemaakt] = useState<{ naam: string; sleutel: string }>();
  const [refused, setRefused] = useState<SleutelFoutantwoord>();
  const [busy, start] = useTransition();
  const announce = useAnnounce();

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    start(async () => {
      const antwoord = await maak({ naam });
      setRefused(antwoord.ok ? undefined : antwoord);
      if (!antwoord.ok) {
        announce(antwoord.melding, "assertive");
        document.getElementById("naam")?.focus();
        return;
      }
      setGemaakt({ naam, sleutel: antwoord.sleutel });
      setNaam("");
    });
  };

  return (
    <form method="post" onSubmit={onSubmit} noValidate aria-labelledby="nieuwe-sleutel" className="grid max-w-2xl gap-5">
      <h2 id="nieuwe-sleutel">Sleutel maken</h2>
      {refused && !refused.veld && <Alert kind="error" title={refused.melding} />}
      <TextInput name="naam" label="Naam van de software" hint="Zo herken je de sleutel later, bijvoorbeeld: Suite, testomgeving." required width="medium" maxLength={60} value={naam} error={refused?.veld === "naam" ? refused.melding : undefined} onChange={(event) => setNaam(event.target.value)} autoComplete="off" />
      <div>
        <Button type="submit" kind="primary" busy={busy} busyLabel="Wordt gemaakt…">Sleutel maken</Button>
      </div>
      {gemaakt && <Getoond {...gemaakt} />}
    </form>
  );
}

/** The key, to be copied now. */
function Getoond({ naam, sleutel }: { naam: string; sleutel: string }) {
  const veld = useRef<HTMLInputElement>(null);
  const [gekopieerd, setGekopieerd] = useState(false);
  const announce = useAnnounce();
  useEffect(() => veld.current?.focus(), [sleutel]);

  const kopieer = async () => {
    veld.current?.select();
    const gelukt = await navigator.clipboard.writeText(sleutel).then(() => true, () => false);
    setGekopieerd(gelukt);
    announce(gelukt ? "Sleutel gekopieerd." : "Kopiëren lukt hier niet. De sleutel is geselecteerd: kopieer hem met Ctrl+C.");
  };

  return (
    <Alert kind="success" title={`De sleutel voor ${naam} is gemaakt. Je ziet hem alleen nu.`}>
      <div className="grid gap-3 pt-1">
        <p>Kopieer de sleutel en geef hem veilig aan wie de software beheert. Stuur hem niet per e-mail. Raakt hij kwijt? Maak dan een nieuwe en trek deze in.</p>
        <div className="grid gap-1">
          <label htmlFor="gemaakte-sleutel" className="font-semibold">Sleutel</label>
          <div className="flex flex-wrap gap-3">
            <input id="gemaakte-sleutel" ref={veld} readOnly value={sleutel} onFocus={(event) => event.target.select()} spellCheck={false} className={controlStyle("full", "min-w-0 flex-1 basis-64 font-mono")} />
            <Button onClick={() => void kopieer()}>{gekopieerd ? "Gekopieerd" : "Kopiëren"}</Button>
          </div>
        </div>
      </div>
    </Alert>
  );
}
