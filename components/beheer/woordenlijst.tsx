"use client";

import { useRef, useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { useAnnounce } from "@/components/ui/live-region";
import { GemisteWoorden, type GemistWoord } from "./gemiste-woorden";
import { NieuwWoord } from "./nieuw-woord";
import { type Woordregel, Woordentabel } from "./woordentabel";

/** What came of a change: done, or a message, at a field where it is about one. */
export type WoordAntwoord = { readonly ok: true } | { readonly ok: false; readonly veld?: "woord" | "beroep"; readonly melding: string };

/** Changes of the list; the page hands them over. */
export interface WoordActies {
  readonly voegToe: (input: { woord: string; code: string }) => Promise<WoordAntwoord>;
  readonly verwijder: (input: { woord: string; code: string }) => Promise<WoordAntwoord>;
  readonly laatWeg: (input: { term: string }) => Promise<WoordAntwoord>;
}

interface WoordenlijstProps {
  woorden: readonly Woordregel[];
  gemist: readonly GemistWoord[];
  acties: WoordActies;
  /** `YYYY-MM-DD`. */
  vandaag: string;
}

const WEG: WoordAntwoord = { ok: false, melding: "Het portaal is even niet bereikbaar. Er is niets gewijzigd; probeer het zo opnieuw." };

/** The words of the beheerder: add one, see what was missed, take one off. */
export function Woordenlijst({ woorden, gemist, acties, vandaag }: WoordenlijstProps) {
  const [woord, setWoord] = useState("");
  const [melding, setMelding] = useState<string>();
  const [busy, start] = useTransition();
  const kop = useRef<HTMLHeadingElement>(null);
  const announce = useAnnounce();

  /** For changes without a form: says what was done, and keeps focus on the page when the row goes. */
  const change = (act: () => Promise<WoordAntwoord>, done: string) =>
    start(async () => {
      const antwoord = await act().catch(() => WEG);
      setMelding(antwoord.ok ? undefined : antwoord.melding);
      if (!antwoord.ok) return;
      announce(done);
      kop.current?.focus();
    });

  const onKoppel = (term: string) => {
    setWoord(term);
    document.getElementById("beroep")?.focus();
  };

  return (
    <div className="grid gap-10">
      {melding && <Alert kind="error" title={melding} live />}
      <NieuwWoord woord={woord} onWoord={setWoord} voegToe={(input) => acties.voegToe(input).catch(() => WEG)} />
      <GemisteWoorden gemist={gemist} busy={busy} vandaag={vandaag} onKoppel={onKoppel} onLaatWeg={(term) => change(() => acties.laatWeg({ term }), `${term} weggelaten.`)} />
      <section aria-labelledby="eigen-woorden" className="grid gap-3">
        <h2 id="eigen-woorden" ref={kop} tabIndex={-1}>Onze woorden</h2>
        <Woordentabel woorden={woorden} busy={busy} vandaag={vandaag} onVerwijder={({ woord: weg, code }) => change(() => acties.verwijder({ woord: weg, code }), `${weg} verwijderd.`)} />
      </section>
    </div>
  );
}
