"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { TextInput } from "@/components/ui/text-input";
import type { Soort } from "@/lib/standaard/soort";
import { type Antwoord, ONBEREIKBAAR } from "../levering";
import { useVroegGetypt } from "../../formulier/use-vroeg-getypt";
import { SOORT, tel, tijdstip } from "../woorden";

/** A refusal as it can be shown: since when and how, never who; made by lib/bestand/bezwaren. */
export interface Bezwaarregel {
  readonly op: string;
  readonly kanaal: "hand" | "bestand" | "api" | "synthetisch";
  readonly door: string | null;
}

export type BezwaarAntwoord = (Antwoord & { readonly ok: false }) | { readonly ok: true; readonly gedaan: string };

interface BezwarenProps {
  soort: Soort;
  regels: readonly Bezwaarregel[];
  vandaag: string;
  zetErop: (input: { soort: Soort; id: string }) => Promise<BezwaarAntwoord>;
  haalEraf: (input: { soort: Soort; id: string }) => Promise<BezwaarAntwoord>;
}

const HOE = { hand: "met de hand", bestand: "uit een bestand", api: "via de koppeling", synthetisch: "voorbeeld" } as const;
const TOON = 100;

/** Who isn't to be exchanged, by own id. Only a code of each id is kept, so putting on and taking off go by typing it. */
export function Bezwaren({ soort, regels, vandaag, zetErop, haalEraf }: BezwarenProps) {
  const router = useRouter();
  const [id, setId] = useState("");
  const [fout, setFout] = useState<string>();
  const [gedaan, setGedaan] = useState<string>();
  const [busy, start] = useTransition();
  const form = useVroegGetypt();
  const veld = `bezwaar-${soort}`;
  const doe = (wat: BezwarenProps["zetErop"]) => {
    setGedaan(undefined);
    if (id.trim() === "") {
      setFout(`Typ het kenmerk van ${soort === "vacatures" ? "de vacature" : "het profiel"}.`);
      return document.getElementById(veld)?.focus();
    }
    start(async () => {
      const antwoord = await wat({ soort, id: id.trim() }).catch(() => ({ ok: false as const, melding: ONBEREIKBAAR.ok ? "" : ONBEREIKBAAR.melding }));
      setFout(antwoord.ok ? undefined : antwoord.melding);
      if (!antwoord.ok) return document.getElementById(veld)?.focus();
      setGedaan(antwoord.gedaan);
      setId("");
      router.refresh();
    });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    doe(haalEraf);
  };
  return (
    <section aria-labelledby={`${veld}-kop`} className="grid gap-4">
      <h3 id={`${veld}-kop`}>{SOORT[soort].titel.replace(" aanleveren", "")}: {regels.length === 0 ? "niemand op de lijst" : `${tel(regels.length, "kenmerk", "kenmerken")} op de lijst`}</h3>
      <form ref={form} method="post" onSubmit={onSubmit} noValidate className="grid gap-3">
        <TextInput name={veld} label="Kenmerk" hint="Zoals het in jullie eigen bestand staat." required width="medium" maxLength={100} autoComplete="off" value={id} error={fout} onChange={(event) => setId(event.target.value)} />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" busy={busy}>Van de lijst halen</Button>
          <Button busy={busy} onClick={() => doe(zetErop)}>Op de lijst zetten</Button>
        </div>
      </form>
      {gedaan !== undefined && <Alert kind="success" title={gedaan} live />}
      {regels.length > 0 && (
        <Disclosure summary="Sinds wanneer">
          <ul className="grid gap-1 text-table">
            {regels.slice(0, TOON).map(({ op, kanaal, door }, index) => <li key={index}>{tijdstip(op, vandaag)}, {HOE[kanaal]}{door !== null && `, door ${door}`}</li>)}
          </ul>
          {regels.length > TOON && <p className="mt-2 text-small text-ink-soft">En nog {regels.length - TOON} eerder.</p>}
        </Disclosure>
      )}
    </section>
  );
}
