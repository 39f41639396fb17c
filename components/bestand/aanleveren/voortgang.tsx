"use client";

import { type ReactNode, useEffect } from "react";
import { useAnnounce } from "@/components/ui/live-region";
import { ProgressLine } from "@/components/ui/progress-line";
import { Spinner } from "@/components/ui/spinner";
import type { Voortgang } from "./levering";
import { telRijen } from "./woorden";

interface VoortgangvakProps {
  voortgang: Voortgang;
  /** What is safe meanwhile: "Je kunt dit venster sluiten". */
  children: ReactNode;
  acties?: ReactNode;
}

/** Parts of the work after which a screen reader hears how far it is. */
const KWARTEN = 4;

/** What the portal is doing and how far it is. Heard when the work changes and at each quarter, not more. */
export function Voortgangvak({ voortgang: { wat, deel, rijen }, children, acties }: VoortgangvakProps) {
  const announce = useAnnounce();
  const kwart = deel === null ? 0 : Math.floor((deel / 100) * KWARTEN);
  useEffect(() => announce(kwart === 0 ? `${wat}.` : `${wat}: ${(kwart * 100) / KWARTEN} procent.`), [announce, wat, kwart]);
  return (
    <section aria-label={wat} className="grid max-w-text gap-4 rounded-lg border border-line bg-surface p-6">
      <h2 className="flex items-center gap-3"><Spinner /> {wat}</h2>
      {deel !== null && <ProgressLine label={wat} value={deel} max={100}>{`${Math.round(deel)} %${rijen > 0 ? `, ${telRijen(rijen)} tot nu toe` : ""}`}</ProgressLine>}
      {deel === null && rijen > 0 && <p className="text-ink-soft">{telRijen(rijen)} tot nu toe</p>}
      <div className="text-ink-soft">{children}</div>
      {acties && <div className="flex flex-wrap gap-3">{acties}</div>}
    </section>
  );
}
