"use client";

import { useRouter } from "next/navigation";
import { useEffect, useId, useRef, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { useAnnounce } from "@/components/ui/live-region";
import type { Soort } from "@/lib/standaard/soort";
import type { IntrekAntwoord, IntrekInput } from "../lijst/keuzelijst";
import { telWoord } from "../lijst/soortteksten";

interface IntrekdialoogProps {
  soort: Soort;
  ids: readonly string[];
  /** What it is called, when it is one. */
  naam?: string;
  /** Some came with a delivery: the next one may bring them back. */
  geleverd: boolean;
  trekIn: (input: IntrekInput) => Promise<IntrekAntwoord>;
  onSluit: () => void;
  onGedaan: () => void;
}

/** Asks once before records disappear, and says what that means. */
export function Intrekdialoog({ soort, ids, naam, geleverd, trekIn, onSluit, onGedaan }: IntrekdialoogProps) {
  const router = useRouter();
  const announce = useAnnounce();
  const dialog = useRef<HTMLDialogElement>(null);
  const titel = useId();
  const [melding, setMelding] = useState<string>();
  const [busy, start] = useTransition();
  useEffect(() => dialog.current?.showModal(), []);
  const bevestig = () =>
    start(async () => {
      const antwoord = await trekIn({ soort, ids }).catch((): IntrekAntwoord => ({ ok: false, melding: "Het portaal is even niet bereikbaar. Probeer het zo opnieuw." }));
      if (!antwoord.ok) return setMelding(antwoord.melding);
      announce(`${telWoord(soort, antwoord.aantal)} ingetrokken.`);
      router.refresh();
      onGedaan();
    });
  return (
    <dialog ref={dialog} onClose={onSluit} aria-labelledby={titel} className="m-auto max-w-text rounded-lg border border-line bg-surface p-6 text-ink shadow-float backdrop:bg-[rgb(0_0_0/0.5)]">
      <div className="grid gap-4">
        <h2 id={titel} className="wrap-anywhere">{naam ?? telWoord(soort, ids.length)} intrekken?</h2>
        <p>Niemand vindt {ids.length === 1 ? "deze" : "ze"} meer vanaf nu. Wat met de hand is ingevoerd, kun je 30 dagen lang opnieuw publiceren.</p>
        {geleverd && (
          <p className="font-semibold">
            {ids.length === 1 ? "Dit is" : "Een deel hiervan is"} aangeleverd met een bestand of koppeling. Staat het nog in de volgende levering, dan komt het terug. Haal het ook daar weg.
          </p>
        )}
        {melding !== undefined && <p role="alert" className="font-semibold text-negative">{melding}</p>}
        <div className="flex flex-wrap gap-3">
          <Button kind="danger" busy={busy} busyLabel="Wordt ingetrokken…" onClick={bevestig}>Intrekken</Button>
          <Button onClick={() => dialog.current?.close()}>Laten staan</Button>
        </div>
      </div>
    </dialog>
  );
}
