"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useMemo, useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { NumberInput } from "@/components/ui/number-input";
import { TextInput } from "@/components/ui/text-input";
import type { Richting } from "@/lib/rangschikking/keuzes";
import { BeroepKiezer } from "./beroep-kiezer";
import { withoutWoord, withWoord } from "./beroep-vrij";
import { WENSEN } from "./concept";
import { Groep } from "./groep";
import { Kunnen } from "./kunnen";
import { MeerWensen } from "./meer-wensen";
import { Plaatsveld } from "./plaatsveld";
import { Samenvatting } from "./samenvatting";
import { TEKSTEN } from "./teksten";
import { Urenvelden } from "./urenvelden";
import { type Startpunt, useConcept } from "./use-concept";
import { VerwanteBeroepen } from "./verwante-beroepen";
import { Voorwaarden } from "./voorwaarden";
import { Vouwgroep } from "./vouwgroep";
import { Wens } from "./wens";
import { KUNNEN, MEER_WENSEN, VOORWAARDEN } from "./wens-teksten";
import { Wensen } from "./wensen";
import { toZoekInput, veldVan, type ZoekInput } from "./zoekinput";

const MAXIMUM_BEROEPEN = 10;

/** What came of asking: a place to go to, messages at fields, or a message about the whole. */
export type ZoekAntwoord =
  | { readonly ok: true; readonly naar: string }
  | { readonly ok: false; readonly velden: readonly { readonly pad: string; readonly melding: string }[]; readonly melding?: string };

interface ZoekformulierProps {
  /** Whose concept this is, working for whom: an opaque word. */
  werkplek: string;
  richting: Richting;
  /** Filled in from an earlier zoekvraag or an own record; null takes what this tab was working on. */
  start: Startpunt | null;
  zoek: (input: ZoekInput) => Promise<ZoekAntwoord>;
}

/** The question, in one column, with its summary and the related occupations beside it. */
export function Zoekformulier({ werkplek, richting, start, zoek }: ZoekformulierProps) {
  const teksten = TEKSTEN[richting];
  const { concept, change, clear, asked } = useConcept(werkplek, richting, start);
  const { refused, busy, submit } = useSubmit(zoek, asked);
  const fouten = useMemo(() => new Map(refused?.velden.map(({ pad, melding }) => [veldVan(pad), melding])), [refused]);
  const problems = useMemo(() => [...fouten].map(([field, message]) => ({ field, message })), [fouten]);

  const velden = { richting, concept, fouten, change };

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit(toZoekInput(richting, concept, WENSEN));
  };

  return (
    <form method="post" onSubmit={onSubmit} noValidate className="grid items-start gap-8 lg:grid-cols-[minmax(0,42.5rem)_minmax(18rem,24rem)] lg:gap-12">
      <div className="grid gap-8">
        {refused?.melding && <Alert kind="error" title={refused.melding} live />}
        <ErrorSummary problems={problems} />
        <p className="text-table text-ink-soft">Alleen kenmerk, plaats en afstand zijn verplicht. Hoe meer je invult, hoe beter de volgorde.</p>
        <Groep titel="Wie">
          <TextInput name="kenmerk" label="Kenmerk" hint={teksten.kenmerkHint} required width="medium" maxLength={60} value={concept.kenmerk} error={fouten.get("kenmerk")} onChange={(event) => change({ kenmerk: event.target.value })} autoComplete="off" />
        </Groep>
        <Groep titel="Welk werk">
          <BeroepKiezer
            hint={teksten.beroepHint} fout={fouten.get("beroepen")} gekozen={concept.beroepen} maximum={MAXIMUM_BEROEPEN} onChange={(beroepen) => change({ beroepen })}
            onVrij={(woord) => change({ woorden: withWoord(concept.woorden, woord) })} onVrijTerug={(woord) => change({ woorden: withoutWoord(concept.woorden, woord) })}
          />
          <VerwanteBeroepen gekozen={concept.beroepen} maximum={MAXIMUM_BEROEPEN} onAdd={(beroepen) => change({ beroepen: [...concept.beroepen, ...beroepen] })} />
        </Groep>
        <Groep titel="Waar">
          <Plaatsveld waarde={concept.plaats} fout={fouten.get("plaats")} onChange={(plaats) => change({ plaats })} />
          <NumberInput name="afstand" label="Afstand, hemelsbreed" unit="km" required value={concept.afstand} error={fouten.get("afstand")} onChange={(event) => change({ afstand: event.target.value })} />
        </Groep>
        <Groep titel="Hoeveel">
          <Wens {...velden} wens="uren"><Urenvelden {...velden} /></Wens>
        </Groep>
        <Groep titel="Wensen">
          <Wensen {...velden} />
        </Groep>
        <div>
          <Vouwgroep titel="Begin, contract en werktijden" wensen={VOORWAARDEN} {...velden}><Voorwaarden {...velden} /></Vouwgroep>
          <Vouwgroep titel="Niveau, rijbewijs en talen" wensen={KUNNEN} {...velden}><Kunnen {...velden} /></Vouwgroep>
          <Vouwgroep titel="Reistijd, sector en interesses" wensen={MEER_WENSEN} {...velden}><MeerWensen {...velden} /></Vouwgroep>
        </div>
      </div>
      <aside aria-label="Je vraag" className="grid gap-6 rounded-lg border border-line bg-surface p-6 lg:sticky lg:top-6">
        <Samenvatting richting={richting} concept={concept} />
        <div className="grid gap-3">
          <Button type="submit" kind="primary" busy={busy} busyLabel="Vraag wordt gesteld…">Zoek {teksten.wat}</Button>
          <p className="text-small text-ink-soft">Alle bronnen worden tegelijk gevraagd. Dat duurt hoogstens 10 seconden.</p>
          <Button kind="quiet" onClick={clear}>Formulier leegmaken</Button>
        </div>
      </aside>
    </form>
  );
}

type Refused = Extract<ZoekAntwoord, { ok: false }>;

/** Sends the question and goes to its results; keeps what was refused, and why. */
function useSubmit(zoek: ZoekformulierProps["zoek"], onAsked: () => void) {
  const router = useRouter();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [busy, start] = useTransition();
  const submit = (input: ZoekInput) =>
    start(async () => {
      const antwoord = await zoek(input).catch((): Refused => ({ ok: false, velden: [], melding: "Het portaal is even niet bereikbaar. Je vraag staat er nog; probeer het zo opnieuw." }));
      if (!antwoord.ok) return setRefused(antwoord);
      onAsked();
      router.push(antwoord.naar as Parameters<typeof router.push>[0]);
    });
  return { refused, busy, submit };
}
