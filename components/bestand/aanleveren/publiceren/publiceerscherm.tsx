"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { type ReactNode, useMemo, useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { Soort } from "@/lib/standaard/soort";
import { type Antwoord, ONBEREIKBAAR } from "../levering";
import { useVroegGetypt } from "../../formulier/use-vroeg-getypt";
import { Stapbalk } from "../stapbalk";
import { getal, SOORT } from "../woorden";
import { type Verschil, verandertIets } from "./verschil";
import { Verschiltabel } from "./verschiltabel";
import { type WegKeuze, WegKeuzeveld } from "./weg-keuze";

export interface PubliceerschermProps {
  id: string;
  soort: Soort;
  verschil: Verschil;
  /** What came between when it was published before: in words. */
  melding: string | null;
  publiceer: (input: { id: string; intrekken: boolean; verwacht: Verschil }) => Promise<Antwoord>;
  /** Which records are gone: above the choice about them. */
  children?: ReactNode;
}

const zegIntrekken = (aantal: number) => `Typ ${getal(aantal)} om te bevestigen dat je ze intrekt, of laat ze staan.`;

/** The fifth step: what changes in VUM, what happens to what is gone, and the button. */
export function Publiceerscherm({ id, soort, verschil, melding: eerder, publiceer, children }: PubliceerschermProps) {
  const router = useRouter();
  const [keuze, setKeuze] = useState<WegKeuze>("houden");
  const [getypt, setGetypt] = useState("");
  const vak = useVroegGetypt<HTMLDivElement>();
  const [fout, setFout] = useState<string>();
  const [melding, setMelding] = useState<string>();
  const [busy, start] = useTransition();
  const problems = useMemo(() => (fout === undefined ? [] : [{ field: "bevestig", message: fout }]), [fout]);
  const intrekken = verschil.weg > 0 && keuze === "intrekken";

  const bevestig = () => {
    const mis = intrekken && getypt.replace(/[.\s]/g, "") !== String(verschil.weg) ? zegIntrekken(verschil.weg) : undefined;
    setFout(mis);
    if (mis !== undefined) return;
    start(async () => {
      const antwoord = await publiceer({ id, intrekken, verwacht: verschil }).catch(() => ONBEREIKBAAR);
      setMelding(antwoord.ok ? undefined : antwoord.melding);
      router.refresh();
    });
  };

  return (
    <div ref={vak} className="grid gap-6">
      <ErrorSummary problems={problems} />
      {(melding ?? eerder) !== null && <Alert kind="warning" title="Er is nog niets gepubliceerd" live={melding !== undefined}>{melding ?? eerder}</Alert>}
      <Verschiltabel verschil={verschil} soort={soort} />
      {children}
      {verschil.weg > 0 && <WegKeuzeveld soort={soort} aantal={verschil.weg} keuze={keuze} onKies={setKeuze} getypt={getypt} onTyp={setGetypt} fout={fout} />}
      {!verandertIets(verschil, true) && <Alert kind="info" title="Er verandert niets in VUM">Alles uit dit bestand staat er al precies zo. Je kunt gerust stoppen.</Alert>}
      <Stapbalk
        acties={
          <>
            <ButtonLink href={`/bestand/aanleveren/${id}/controle` as Route}>Terug</ButtonLink>
            <Button kind="primary" busy={busy} busyLabel="Wordt gepubliceerd…" onClick={bevestig}>{intrekken ? "Publiceren en intrekken" : "Publiceren"}</Button>
          </>
        }
      >
        <strong>{samengevat(verschil, intrekken, soort)}</strong>
        <span className="block text-small text-ink-soft">Alles gaat in een keer, of niets. Daarna is het binnen een seconde te vinden, en je kunt het 14 dagen terugdraaien.</span>
      </Stapbalk>
    </div>
  );
}

function samengevat({ nieuw, gewijzigd, weg, bezwaar, geslotenWeg }: Verschil, intrekken: boolean, soort: Soort): string {
  const weggehaald = bezwaar + geslotenWeg + (intrekken ? weg : 0);
  const delen = [nieuw > 0 && `${getal(nieuw)} nieuw`, gewijzigd > 0 && `${getal(gewijzigd)} gewijzigd`, weggehaald > 0 && `${getal(weggehaald)} weg`].filter(Boolean);
  return delen.length > 0 ? `${SOORT[soort].titel.replace(" aanleveren", "")}: ${delen.join(", ")}` : "Er verandert niets";
}
