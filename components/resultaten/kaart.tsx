"use client";

import { Busy } from "@/components/ui/skeleton";
import type { GeteldFacet } from "@/lib/rangschikking/facetten/filteren";
import { bekendeOpties } from "@/lib/rangschikking/facetten/filteren";
import { KaartPlaatsen } from "./kaart-plaatsen";
import { type KaartPlaats, KaartTekening } from "./kaart-tekening";
import { type Kaartgegevens, useKaartgegevens } from "./use-kaartgegevens";

interface KaartProps {
  zoekvraagId: string;
  /** Counts per place among what the other filters leave. */
  facet: GeteldFacet;
  onKies: (plaats: string) => void;
}

/**
 * Where the results are: a drawing of our own, and the same as a list of places, which is how keyboard and screen reader use it.
 * Choosing a place filters the table. Loaded when it is opened; the table is complete without it.
 */
export default function Kaart({ zoekvraagId, facet, onKies }: KaartProps) {
  const gegevens = useKaartgegevens(zoekvraagId);
  if (gegevens === undefined) return <Busy>De kaart wordt erbij gehaald.</Busy>;
  if (gegevens === null) return <p className="text-ink-soft">De kaart is er nu niet. In de lijst staat van elk resultaat de plaats.</p>;
  const plaatsen = toPlaatsen(facet, gegevens);
  const opKaart = plaatsen.filter(({ punt }) => punt !== null);
  return (
    <div className="grid items-start gap-6 md:grid-cols-[minmax(0,30rem)_minmax(14rem,1fr)]">
      {opKaart.length > 0 && <KaartTekening gebied={gegevens.midden && { ...gegevens.midden, straalKm: gegevens.afstandKm }} plaatsen={opKaart} onKies={onKies} />}
      <KaartPlaatsen plaatsen={plaatsen} onbekend={facet.opties.filter((optie) => !bekendeOpties(facet).includes(optie)).reduce((sum, { aantal }) => sum + aantal, 0)} onKies={onKies} />
    </div>
  );
}

/** Places with results left, or chosen; most results first. */
function toPlaatsen(facet: GeteldFacet, { plaatsen }: Kaartgegevens): KaartPlaats[] {
  const punten = new Map(plaatsen.map((plaats) => [plaats.plaats, plaats]));
  return bekendeOpties(facet)
    .filter(({ aantal, gekozen }) => aantal > 0 || gekozen)
    .map(({ waarde, aantal, gekozen }) => ({ naam: waarde, aantal, gekozen, punt: punten.get(waarde) ?? null }));
}
