"use client";

import { useEffect, useState } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { Busy } from "@/components/ui/skeleton";
import { explain } from "@/lib/rangschikking/explain";
import type { GerangschikteRij } from "@/lib/rangschikking/rangschikken";
import type { RangschikOpties } from "@/lib/rangschikking/vraag";
import type { Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import type { Veldgroepbeschrijving } from "@/lib/standaard/describe-velden";
import { Basisset } from "./basisset";
import { Waarom } from "./waarom";

/** Asks the server for the whole basisset of one result; null when it can't be had. */
export type OpenRij = (key: string) => Promise<readonly Veldgroepbeschrijving[] | null>;

interface UitgeklaptProps {
  gerangschikt: GerangschikteRij;
  vraag: Zoekvraag;
  opties: RangschikOpties;
  openRij: OpenRij;
}

/** A row opened: why it stands here, then everything the source gave. The browser has what is ranked; the rest is asked now. */
export function Uitgeklapt({ gerangschikt: { rij }, vraag, opties, openRij }: UitgeklaptProps) {
  const groepen = useBasisset(rij.key, openRij);
  return (
    <div className="grid gap-4">
      <Waarom uitleg={explain(vraag, rij, opties)} />
      {groepen === undefined && <Busy>De gegevens van de bron worden erbij gehaald.</Busy>}
      {groepen === null && <p className="text-ink-soft">De gegevens van de bron zijn nu niet te lezen. Sluit deze regel en open hem opnieuw.</p>}
      {groepen && (
        <Disclosure summary="Alles wat de bron gaf" defaultOpen className="border-b-0">
          <Basisset groepen={groepen} vandaag={opties.vandaag} />
        </Disclosure>
      )}
    </div>
  );
}

/** Undefined while it is on its way. */
function useBasisset(key: string, openRij: OpenRij): readonly Veldgroepbeschrijving[] | null | undefined {
  const [gelezen, setGelezen] = useState<readonly Veldgroepbeschrijving[] | null>();
  useEffect(() => {
    let stopped = false;
    void openRij(key).then((groepen) => {
      if (!stopped) setGelezen(groepen);
    });
    return () => {
      stopped = true;
    };
  }, [key, openRij]);
  return gelezen;
}
