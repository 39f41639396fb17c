"use client";

import { useRef, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import type { Choice } from "@/components/ui/choice";
import { ErrorSummary } from "@/components/ui/error-summary";
import { useAnnounce } from "@/components/ui/live-region";
import { Ketenstand } from "./ketenstand";
import { Logtabel } from "./logtabel";
import type { Logboekacties, Logpagina, Verder, Zoekantwoord, Zoekvelden } from "./soorten";
import { Zoekformulier } from "./zoekformulier";

interface LogboekProps {
  eerste: Logpagina;
  beginwaarden: Zoekvelden;
  gebruikers: readonly Choice[];
  handelingen: readonly string[];
  keten: { readonly stand: string; readonly breuk: string | null };
  /** Counting stops here. */
  tellenTot: number;
  uitvoerNaar: string;
  acties: Logboekacties;
}

type Fout = Extract<Zoekantwoord, { ok: false }>;
const WEG: Fout = { ok: false, melding: "Het portaal is even niet bereikbaar. Probeer het zo opnieuw.", velden: [] };

/** The log for who supervises: is it whole, search it, read it page by page, take it along. */
export function Logboek({ eerste, beginwaarden, gebruikers, handelingen, keten, tellenTot, uitvoerNaar, acties }: LogboekProps) {
  const [waarden, setWaarden] = useState(beginwaarden);
  const [gezocht, setGezocht] = useState(beginwaarden);
  const [pagina, setPagina] = useState(eerste);
  const [nummer, setNummer] = useState(1);
  const [fout, setFout] = useState<Fout>();
  const [busy, start] = useTransition();
  const kop = useRef<HTMLHeadingElement>(null);
  const announce = useAnnounce();

  const search = (vraag: Zoekvelden, na: Verder | null, paginanummer: number) =>
    start(async () => {
      const antwoord = await acties.zoek({ ...vraag, ...(na && { na }) }).catch(() => WEG);
      setFout(antwoord.ok ? undefined : antwoord);
      if (!antwoord.ok) return;
      setGezocht(vraag);
      setPagina(antwoord.pagina);
      setNummer(paginanummer);
      announce(`${inAantal(antwoord.pagina.totaal, tellenTot)}, pagina ${paginanummer}.`);
      kop.current?.focus();
    });

  const problemen = fout ? (fout.velden.length > 0 ? fout.velden.map(({ pad, melding }) => ({ field: pad, message: melding })) : [{ field: "van", message: fout.melding }]) : [];
  return (
    <div className="grid gap-8">
      <Ketenstand {...keten} controleer={() => acties.controleer({}).catch(() => ({ ok: false as const, melding: WEG.melding }))} />
      <ErrorSummary problems={problemen} />
      <Zoekformulier
        waarden={waarden} onWaarden={setWaarden} onZoek={() => search(waarden, null, 1)} gebruikers={gebruikers} handelingen={handelingen}
        fout={(veld) => fout?.velden.find(({ pad }) => pad === veld)?.melding} busy={busy} uitvoerNaar={uitvoerNaar}
      />
      <section aria-labelledby="regels" className="grid gap-3">
        <h2 id="regels" ref={kop} tabIndex={-1}>{inAantal(pagina.totaal, tellenTot)}</h2>
        {pagina.regels.length > 0 ? <Logtabel regels={pagina.regels} /> : <p className="rounded-lg border border-line bg-surface px-4 py-3">In deze periode staat hier niets over in het logboek. Kies een langere periode of vul minder in.</p>}
        {(pagina.verder || nummer > 1) && (
          <nav aria-label="Bladeren door het logboek" className="flex flex-wrap items-center gap-3">
            <Button disabled={nummer === 1} busy={busy} onClick={() => search(gezocht, null, 1)}>Naar de nieuwste</Button>
            <span>Pagina {nummer}</span>
            <Button disabled={!pagina.verder} busy={busy} onClick={() => search(gezocht, pagina.verder, nummer + 1)}>Oudere regels</Button>
          </nav>
        )}
      </section>
    </div>
  );
}

const inAantal = (totaal: number, tellenTot: number): string =>
  totaal >= tellenTot ? `Meer dan ${tellenTot.toLocaleString("nl-NL")} regels` : `${totaal.toLocaleString("nl-NL")} ${totaal === 1 ? "regel" : "regels"}`;
