"use client";

import { type FormEvent, useMemo, useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { Soort } from "@/lib/standaard/soort";
import type { Antwoord } from "../levering";
import { useVroegGetypt } from "../../formulier/use-vroeg-getypt";
import { Voortgangvak } from "../voortgang";
import { type Bestandsgrenzen, kijkNa } from "./bestand-nakijken";
import { Bestandveld } from "./bestandveld";
import { type Helpt, Hulp } from "./hulp";
import { Soortkeuze } from "./soortkeuze";
import { useVerzending } from "./use-verzending";

export interface NieuwFormulierProps {
  soort: Soort;
  /** The delivery that the new file corrects: then the soort is settled. */
  vervangt?: { readonly id: string; readonly bestandsnaam: string } | undefined;
  gepubliceerd: Readonly<Record<Soort, number>>;
  helpt: Readonly<Record<Soort, readonly Helpt[]>>;
  grenzen: Bestandsgrenzen;
  grenzenInWoorden: readonly string[];
  stop: (input: { id: string }) => Promise<Antwoord>;
}

/** The first step: what and which file. While it is read the form makes place for how far that is. */
export function NieuwFormulier({ soort: begin, vervangt, gepubliceerd, helpt, grenzen, grenzenInWoorden, stop }: NieuwFormulierProps) {
  const [soort, setSoort] = useState(begin);
  const [bestand, setBestand] = useState<File>();
  const [fout, setFout] = useState<string>();
  const { bezigMet, voortgang, fout: geweigerd, verstuur } = useVerzending();
  const [stopt, start] = useTransition();
  const form = useVroegGetypt();
  const problems = useMemo(() => (fout === undefined ? [] : [{ field: "bestand", message: fout }]), [fout]);

  const kies = (gekozen: File | undefined) => {
    setBestand(gekozen);
    setFout(undefined);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const melding = bestand ? kijkNa(bestand, grenzen) : "Kies eerst een bestand.";
    setFout(melding);
    if (bestand && melding === undefined) void verstuur({ id: crypto.randomUUID(), soort, bestand, vervangt: vervangt?.id });
  };

  if (bezigMet)
    return (
      <Voortgangvak
        voortgang={voortgang}
        acties={<Button busy={stopt} busyLabel="Wordt gestopt…" onClick={() => start(async () => void (await stop({ id: bezigMet.id }).catch(() => null)))}>Stoppen</Button>}
      >
        <p className="wrap-anywhere">{bezigMet.bestand.name}. Laat dit tabblad open tot het bestand is gelezen; je kunt wel verder werken in het portaal. Daarna gaat alles door, ook als je weggaat.</p>
      </Voortgangvak>
    );

  return (
    <form ref={form} method="post" onSubmit={onSubmit} noValidate className="grid items-start gap-8 lg:grid-cols-[minmax(0,42.5rem)_minmax(18rem,26rem)] lg:gap-12">
      <div className="grid gap-8">
        <ErrorSummary problems={problems} />
        {geweigerd !== undefined && <Alert kind="error" title="Dit bestand is niet aangenomen" live>{geweigerd}</Alert>}
        {vervangt ? (
          <Alert kind="info" title="Je levert een verbeterd bestand aan">Het komt in de plaats van {vervangt.bestandsnaam}. Je ziet straks alleen wat er anders is.</Alert>
        ) : (
          <Soortkeuze soort={soort} onKies={setSoort} gepubliceerd={gepubliceerd} />
        )}
        <Bestandveld bestand={bestand} fout={fout} onKies={kies} />
        <div className="grid justify-items-start gap-2">
          <Button type="submit" kind="primary">Bestand lezen</Button>
          <p className="text-table text-ink-soft">Er gaat nog niets naar VUM. Je ziet eerst wat erin staat en wat er verandert.</p>
        </div>
      </div>
      <Hulp soort={soort} helpt={helpt[soort]} grenzen={grenzenInWoorden} />
    </form>
  );
}
