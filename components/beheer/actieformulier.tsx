"use client";

import { type FormEvent, type ReactNode, useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { ButtonKind } from "@/components/ui/button-style";
import { ErrorSummary } from "@/components/ui/error-summary";
import { useAnnounce } from "@/components/ui/live-region";

/** What came of a change in Beheer. `velden` are problems with what was filled in. */
export type Beheerantwoord =
  | { readonly ok: true; readonly melding: string }
  | { readonly ok: false; readonly melding: string; readonly velden: readonly { readonly pad: string; readonly melding: string }[] };

export type Beheeractie = (form: FormData) => Promise<Beheerantwoord>;

const WEG: Beheerantwoord = { ok: false, melding: "Het portaal is even niet bereikbaar. Er is niets gewijzigd; probeer het zo opnieuw.", velden: [] };

interface ActieformulierProps {
  actie: Beheeractie;
  /** What is sent along without being shown. */
  verborgen?: Readonly<Record<string, string | number>>;
  knop: string;
  soort?: ButtonKind;
  klein?: boolean;
  /** Names the form where no heading does. */
  naam?: string;
  /** Heard after the words of the button: for which row. */
  knopBij?: string;
  /** Before every field id, where a page has several forms with the same fields. */
  voorvoegsel?: string;
  /** The fields; told of the problem of a field by its name. */
  children?: (fout: (veld: string) => string | undefined) => ReactNode;
}

/** A form that changes something: keeps what was filled in when it is refused, leads to each problem, and says what was done. */
export function Actieformulier({ actie, verborgen = {}, knop, soort = "primary", klein, naam, knopBij, voorvoegsel = "", children }: ActieformulierProps) {
  const [antwoord, setAntwoord] = useState<Beheerantwoord>();
  const [busy, start] = useTransition();
  const announce = useAnnounce();
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    start(async () => {
      const gedaan = await actie(form).catch(() => WEG);
      setAntwoord(gedaan);
      if (gedaan.ok) announce(gedaan.melding);
    });
  };
  const velden = antwoord && !antwoord.ok ? antwoord.velden : [];
  return (
    <form method="post" onSubmit={onSubmit} noValidate aria-label={naam} className="grid gap-5">
      <ErrorSummary problems={velden.map(({ pad, melding }) => ({ field: voorvoegsel + pad, message: melding }))} />
      {antwoord && !antwoord.ok && velden.length === 0 && <Alert kind="error" title={antwoord.melding} live />}
      {Object.entries(verborgen).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children?.((veld) => velden.find(({ pad }) => pad === veld)?.melding)}
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" kind={soort} size={klein ? "small" : "normal"} busy={busy}>
          {knop}
          {knopBij && <span className="sr-only"> {knopBij}</span>}
        </Button>
        {antwoord?.ok && <p className="text-table text-positive">{antwoord.melding}</p>}
      </div>
    </form>
  );
}
