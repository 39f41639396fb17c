"use client";

import { useState } from "react";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Skeleton } from "@/components/ui/skeleton";
import { Tag } from "@/components/ui/tag";
import type { Rijmelding } from "../rijmelding";

/** A row as it would be delivered; made by lib/bestand/levering/kolommen.ts. */
export interface Voorbeeldrij {
  readonly nummer: number;
  readonly uitkomst: "goed" | "fout" | "geweigerd";
  readonly meldingen: readonly Rijmelding[];
  readonly velden: readonly { readonly label: string; readonly waarde: string }[];
  readonly kwaliteit: number | null;
}

interface VoorbeeldProps {
  rijen: readonly Voorbeeldrij[] | null;
  /** The rows are of a choice that was changed since. */
  oud: boolean;
}

/** The first rows as bemiddelaars will see them, with the choices of this moment. */
export function Voorbeeld({ rijen, oud }: VoorbeeldProps) {
  const [gekozen, setGekozen] = useState(0);
  const rij = rijen?.[gekozen] ?? rijen?.[0];
  return (
    <aside aria-labelledby="voorbeeld" aria-busy={oud} className="grid gap-4 rounded-lg border border-line bg-surface p-5 xl:sticky xl:top-6 xl:max-h-[calc(100dvh-9rem)] xl:overflow-y-auto" tabIndex={0}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h3 id="voorbeeld">Zo gaat het eruitzien</h3>
        {oud && <span className="text-small text-ink-soft">wordt bijgewerkt…</span>}
      </div>
      {rijen && rijen.length > 1 && (
        <SegmentedControl name="voorbeeldrij" label="Welke rij" hideLegend options={rijen.map(({ nummer }, at) => ({ value: String(at), label: `Rij ${nummer}` }))} value={String(gekozen)} onChange={(at) => setGekozen(Number(at))} />
      )}
      {rij ? <Rij rij={rij} /> : rijen ? <p className="text-ink-soft">In dit bestand staan geen rijen met gegevens.</p> : <Wachten />}
    </aside>
  );
}

const Wachten = () => (
  <div className="grid gap-2">
    {["w-24", "w-full", "w-10/12", "w-full", "w-8/12"].map((width, index) => <Skeleton key={index} className={`h-5 ${width}`} />)}
  </div>
);

const Rij = ({ rij }: { rij: Voorbeeldrij }) => (
  <div className="grid gap-4 text-table">
    <Uitkomst rij={rij} />
    <dl className="grid gap-1.5">
      {rij.velden.map(({ label, waarde }, index) => (
        <div key={`${label}-${index}`} className="grid grid-cols-[minmax(6rem,9rem)_minmax(0,1fr)] gap-3 border-b border-line pb-1.5 last:border-b-0">
          <dt className="text-ink-soft">{label}</dt>
          <dd className="line-clamp-4 whitespace-pre-line wrap-anywhere">{waarde}</dd>
        </div>
      ))}
    </dl>
    {rij.meldingen.length > 0 && (
      <ul className="grid gap-1.5 border-l-4 border-warning pl-3">
        {rij.meldingen.map(({ veld, melding }, index) => <li key={index}><strong>{veld}:</strong> {melding}</li>)}
      </ul>
    )}
  </div>
);

function Uitkomst({ rij: { uitkomst, kwaliteit } }: { rij: Voorbeeldrij }) {
  if (uitkomst === "geweigerd") return <p><Tag kind="warning">Gaat niet mee</Tag> Deze rij zegt dat er niet gedeeld mag worden.</p>;
  if (uitkomst === "fout") return <p><Tag kind="negative">Fout</Tag> Zo gaat deze rij niet mee.</p>;
  return <p><Tag kind="positive">Goed</Tag>{kwaliteit !== null && <> Kwaliteit <strong>{kwaliteit}</strong> van 100</>}</p>;
}
