"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { type Antwoord, ONBEREIKBAAR } from "../levering";
import { useVroegGetypt } from "../../formulier/use-vroeg-getypt";
import { Stapbalk } from "../stapbalk";
import { tel } from "../woorden";
import { Beslissing } from "./beslissing";
import type { Competentie, Competentiekeuze } from "./competentie";
import { Competenties } from "./competenties";
import { Herkend } from "./herkend";
import { isOpen, type Tekst } from "./tekst";
import { TeVeelTeksten } from "./te-veel-teksten";
import { type BeslisCompetentie, useCompetenties } from "./use-competenties";
import { type Beslis, useKeuzes } from "./use-keuzes";

export interface BeroepenschermProps {
  id: string;
  teksten: readonly Tekst[];
  /** Different texts that weren't looked up: there were too many. */
  nietOpgezocht: number;
  competenties: readonly Competentie[];
  competentiekeuzes: readonly Competentiekeuze[];
  /** Where "Terug" goes: JSON has no columns. */
  terug: "kolommen" | "bestand";
  beslis: Beslis;
  beslisCompetentie: BeslisCompetentie;
  controleer: (input: { id: string }) => Promise<Antwoord>;
}

/** Drawn at once; more on demand, so that hundreds of texts stay quick. */
const PER_KEER = 20;

const veldnaam = (teksten: readonly Tekst[], tekst: Tekst): string => `tekst-${teksten.indexOf(tekst)}`;

/** The third step: one decision per distinct text, those that need one first. */
export function Beroepenscherm({ id, teksten, nietOpgezocht, competenties, competentiekeuzes, terug, beslis, beslisCompetentie, controleer }: BeroepenschermProps) {
  const { keuzes, kies, wacht, melding, open } = useKeuzes(id, teksten, beslis);
  const vak = useVroegGetypt<HTMLDivElement>();
  const [heropend, setHeropend] = useState<readonly string[]>([]);
  const [aantal, setAantal] = useState(PER_KEER);
  const vaardig = useCompetenties(id, competenties, beslisCompetentie);
  const { busy, fout, verder } = useVerder(id, controleer, () => Promise.all([wacht(), vaardig.wacht()]));
  const mis = melding ?? vaardig.melding ?? fout;
  const teKiezen = teksten.filter((tekst) => isOpen(tekst) || heropend.includes(tekst.tekst));
  const begonnenMet = teksten.filter(isOpen).length;

  const wijzig = (tekst: Tekst) => {
    setHeropend([...heropend, tekst.tekst]);
    setAantal(Math.max(aantal, teksten.length));
    setTimeout(() => document.querySelector<HTMLElement>(`#${veldnaam(teksten, tekst)} input`)?.focus());
  };

  return (
    <div ref={vak} className="grid max-w-[60rem] gap-6">
      {mis !== undefined && <Alert kind="error" title={mis} live />}
      {nietOpgezocht > 0 && <TeVeelTeksten opgezocht={teksten.length} over={nietOpgezocht} terug={terug} />}
      {teKiezen.length > 0 ? (
        <div>
          {teKiezen.slice(0, aantal).map((tekst) => (
            <Beslissing key={tekst.tekst} tekst={tekst} naam={veldnaam(teksten, tekst)} keuze={keuzes.get(tekst.tekst)} onKies={(keuze) => kies(tekst.tekst, keuze)} />
          ))}
          {teKiezen.length > aantal && <Button onClick={() => setAantal(aantal + PER_KEER)}>Toon de volgende {Math.min(PER_KEER, teKiezen.length - aantal)}</Button>}
        </div>
      ) : (
        <Alert kind="success" title={teksten.length === 0 ? "In dit bestand staan geen beroepen om te kiezen" : "Alle beroepen zijn duidelijk"}>
          {teksten.length === 0 ? "Zonder beroep worden records bijna niet gevonden. Staat er wel een kolom met beroepen in je bestand, kies die dan bij Kolommen." : "Je hoeft hier niets te kiezen."}
        </Alert>
      )}
      <div className="grid">
        <Herkend teksten={teksten.filter((tekst) => !isOpen(tekst) && !heropend.includes(tekst.tekst))} onWijzig={wijzig} />
        <Competenties competenties={competenties} keuzes={competentiekeuzes} stand={vaardig} />
      </div>
      <Stapbalk
        acties={
          <>
            <ButtonLink href={`/bestand/aanleveren/${id}/${terug}` as Route}>Terug</ButtonLink>
            <Button kind="primary" busy={busy} busyLabel="Wordt bewaard…" onClick={verder}>Verder naar controle</Button>
          </>
        }
      >
        <strong>{open > 0 ? `Nog ${open} van ${begonnenMet} te kiezen` : begonnenMet > 0 ? "Alles is gekozen" : "Niets te kiezen"}</strong>
        <span className="block text-small text-ink-soft">
          {open > 0 ? `Wat je open laat, gaat mee zonder beroep. Dat wordt bijna niet gevonden (${tel(teksten.filter((tekst) => isOpen(tekst)).reduce((sum, tekst) => sum + tekst.aantal, 0), "keer", "keer")} in je bestand).` : "We onthouden je keuzes voor het volgende bestand."}
        </span>
      </Stapbalk>
    </div>
  );
}

/** Waits until every choice is kept, lets the portal judge, and goes to the report. */
function useVerder(id: string, controleer: BeroepenschermProps["controleer"], wacht: () => Promise<unknown>) {
  const router = useRouter();
  const [fout, setFout] = useState<string>();
  const [busy, start] = useTransition();
  const verder = () =>
    start(async () => {
      await wacht();
      const antwoord = await controleer({ id }).catch(() => ONBEREIKBAAR);
      setFout(antwoord.ok ? undefined : antwoord.melding);
      if (antwoord.ok) router.push(`/bestand/aanleveren/${id}/controle` as Route);
    });
  return { busy, fout, verder };
}
