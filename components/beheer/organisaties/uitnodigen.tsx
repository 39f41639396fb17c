"use client";

import { useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";

/** The code, to be shown once; or why there is none. */
export type Uitnodigingsantwoord = { readonly ok: true; readonly code: string; readonly adres: string; readonly tot: string } | { readonly ok: false; readonly melding: string };

interface UitnodigenProps {
  /** Day until which an earlier one is open. */
  openTot: string | null;
  nodigUit: () => Promise<Uitnodigingsantwoord>;
}

/** Makes the code with which the first organisatiebeheerder gets in. */
export function Uitnodigen({ openTot, nodigUit }: UitnodigenProps) {
  const [antwoord, setAntwoord] = useState<Uitnodigingsantwoord>();
  const [busy, start] = useTransition();
  return (
    <div className="grid max-w-text grid-cols-[minmax(0,1fr)] gap-4">
      <p>
        De eerste organisatiebeheerder krijgt die rol met een code, bij het inloggen met eHerkenning van deze organisatie. Daarna geeft die de anderen hun rol.
        {openTot && !antwoord?.ok && ` Er staat een uitnodiging open tot ${openTot}; een nieuwe maakt die ongeldig.`}
      </p>
      <div><Button busy={busy} onClick={() => start(async () => setAntwoord(await nodigUit().catch(() => ({ ok: false as const, melding: "Het portaal is even niet bereikbaar. Probeer het zo opnieuw." }))))}>{openTot || antwoord?.ok ? "Nieuwe code maken" : "Code maken"}</Button></div>
      {antwoord?.ok && (
        <Alert kind="success" title="Geef deze code aan de organisatiebeheerder" live>
          <p className="my-1 text-h3 tracking-wide wrap-anywhere">{antwoord.code}</p>
          <p className="wrap-anywhere">Deze code zie je maar één keer. Geef hem persoonlijk of telefonisch door. Gebruiken kan tot {antwoord.tot}, één keer, op {antwoord.adres}.</p>
        </Alert>
      )}
      {antwoord && !antwoord.ok && <Alert kind="error" title={antwoord.melding} live />}
    </div>
  );
}
