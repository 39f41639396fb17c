"use client";

import type { Choice } from "@/components/ui/choice";
import { Actieformulier, type Beheeractie } from "../actieformulier";
import { Gevaar } from "../gevaar";
import { Organisatieformulier, type Organisatiewaarden } from "./organisatieformulier";
import { Uitnodigen, type Uitnodigingsantwoord } from "./uitnodigen";
import { Vertegenwoordigingen } from "./vertegenwoordigingen";

export interface Organisatieacties {
  readonly wijzig: Beheeractie;
  readonly sluitAan: Beheeractie;
  readonly sluitAf: Beheeractie;
  readonly geef: Beheeractie;
  readonly neem: Beheeractie;
  readonly nodigUit: (input: unknown) => Promise<Uitnodigingsantwoord>;
}

interface OrganisatieschermProps {
  organisatie: Organisatiewaarden & {
    readonly id: number;
    readonly aangesloten: boolean;
    readonly ontbreekt: readonly string[];
    readonly werktVoor: readonly { readonly id: number; readonly naam: string }[];
    readonly vertegenwoordigdDoor: readonly string[];
    readonly heeftBeheerder: boolean;
    readonly uitgenodigdTot: string | null;
  };
  keuzes: readonly Choice[];
  acties: Organisatieacties;
}

/** One organisation: connected or not, its first beheerder, for whom it works, its data, and closing it off. */
export function Organisatiescherm({ organisatie, keuzes, acties }: OrganisatieschermProps) {
  const { id, naam, aangesloten, ontbreekt, soort } = organisatie;
  return (
    <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-10">
      {ontbreekt.length > 0 && <p>Gebruikers kunnen nu niet werken voor deze organisatie. Nog nodig: {ontbreekt.join(", ")}.</p>}
      {!aangesloten && (
        <section aria-labelledby="aansluiten" className="grid grid-cols-[minmax(0,1fr)] gap-3">
          <h2 id="aansluiten">Aansluiten</h2>
          <p className="max-w-text">Na het aansluiten kunnen mensen van deze organisatie inloggen, en kunnen anderen haar gegevens vinden.</p>
          <Actieformulier actie={acties.sluitAan} verborgen={{ id }} knop="Aansluiten" soort="secondary" naam="Aansluiten" />
        </section>
      )}
      {aangesloten && (
        <section aria-labelledby="beheerder" className="grid grid-cols-[minmax(0,1fr)] gap-3">
          <h2 id="beheerder">Organisatiebeheerder</h2>
          {organisatie.heeftBeheerder ? <p>Deze organisatie heeft een organisatiebeheerder. Die geeft anderen hun rol.</p> : <Uitnodigen openTot={organisatie.uitgenodigdTot} nodigUit={() => acties.nodigUit({ id })} />}
        </section>
      )}
      {soort !== "beheerder" && (
        <section aria-labelledby="werkt-voor" className="grid grid-cols-[minmax(0,1fr)] gap-3">
          <h2 id="werkt-voor">Werkt voor</h2>
          <Vertegenwoordigingen id={id} werktVoor={organisatie.werktVoor} vertegenwoordigdDoor={organisatie.vertegenwoordigdDoor} keuzes={keuzes} geef={acties.geef} neem={acties.neem} />
        </section>
      )}
      <section aria-labelledby="gegevens" className="grid gap-4">
        <h2 id="gegevens">Gegevens</h2>
        <Organisatieformulier waarden={organisatie} actie={acties.wijzig} knop="Bewaren" />
      </section>
      {aangesloten && soort !== "beheerder" && (
        <Gevaar titel="Organisatie afsluiten" bevestig={naam} knop="Afsluiten" id={id} actie={acties.sluitAf}>
          Niemand van {naam} kan dan nog werken in het portaal, en haar vacatures en profielen zijn voor anderen niet meer te vinden. Er wordt niets verwijderd.
        </Gevaar>
      )}
    </div>
  );
}
