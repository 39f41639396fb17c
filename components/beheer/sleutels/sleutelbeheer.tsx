"use client";

import { useRef, useState } from "react";
import { useAnnounce } from "@/components/ui/live-region";
import { IntrekBevestiging } from "./intrek-bevestiging";
import { NieuweSleutel } from "./nieuwe-sleutel";
import { type Sleutelregel, Sleuteltabel } from "./sleuteltabel";

export interface SleutelFoutantwoord {
  readonly ok: false;
  readonly veld?: "naam" | "bevestiging";
  readonly melding: string;
}
export type MaakAntwoord = { readonly ok: true; readonly sleutel: string } | SleutelFoutantwoord;
export type IntrekAntwoord = { readonly ok: true } | SleutelFoutantwoord;

/** Changes of the keys; the page hands them over. */
export interface SleutelActies {
  readonly maak: (input: { naam: string }) => Promise<MaakAntwoord>;
  readonly trekIn: (input: { id: number; bevestiging: string }) => Promise<IntrekAntwoord>;
}

interface SleutelbeheerProps {
  regels: readonly Sleutelregel[];
  acties: SleutelActies;
  /** `YYYY-MM-DD`. */
  vandaag: string;
}

const WEG: SleutelFoutantwoord = { ok: false, melding: "Het portaal is even niet bereikbaar. Er is niets gewijzigd; probeer het zo opnieuw." };

/** The keys of an organisation: make one, see which are used, withdraw one. */
export function Sleutelbeheer({ regels, acties, vandaag }: SleutelbeheerProps) {
  const [kiest, setKiest] = useState<Sleutelregel>();
  const kop = useRef<HTMLHeadingElement>(null);
  const announce = useAnnounce();

  const onKlaar = (naam: string | null) => {
    setKiest(undefined);
    if (naam !== null) announce(`Sleutel ${naam} ingetrokken.`);
    kop.current?.focus();
  };

  return (
    <div className="grid gap-10">
      <NieuweSleutel maak={(input) => acties.maak(input).catch(() => WEG)} />
      <div className="grid gap-3">
        <h2 ref={kop} tabIndex={-1}>Sleutels van je organisatie</h2>
        {kiest && <IntrekBevestiging key={kiest.id} regel={kiest} trekIn={(input) => acties.trekIn(input).catch(() => WEG)} onKlaar={onKlaar} />}
        <Sleuteltabel regels={regels} vandaag={vandaag} onIntrekken={setKiest} />
      </div>
    </div>
  );
}
