"use client";

import { useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { Controleantwoord } from "./soorten";

interface KetenstandProps {
  /** "Laatst gecontroleerd …", or that it never was. */
  stand: string;
  /** What is broken, in words; null when it is whole. */
  breuk: string | null;
  controleer: () => Promise<Controleantwoord>;
}

/** Whether the log is as it was written: the last verification, and a button for another. */
export function Ketenstand({ stand, breuk, controleer }: KetenstandProps) {
  const [antwoord, setAntwoord] = useState<Controleantwoord>();
  const [busy, start] = useTransition();
  const melding = antwoord && (!antwoord.ok ? antwoord.melding : antwoord.heel ? `Zojuist gecontroleerd: het logboek is heel, ${antwoord.regels.toLocaleString("nl-NL")} regels.` : null);
  const kind = breuk || (antwoord && !antwoord.ok) ? "error" : "success";
  const knop = (
    <Button size="small" busy={busy} busyLabel="Controleren…" onClick={() => start(async () => setAntwoord(await controleer()))}>
      Nu controleren
    </Button>
  );
  return (
    <Alert kind={kind} title={breuk ? "Het logboek is niet meer zoals het is vastgelegd" : (melding ?? stand)} actions={knop} live>
      {breuk ? `${breuk} Meld dit meteen aan de functioneel beheerder van het portaal; wijzig niets.` : "Er kunnen alleen regels bij. Wordt er toch een gewijzigd, weggehaald of tussengevoegd, dan blijkt dat bij de controle."}
    </Alert>
  );
}
