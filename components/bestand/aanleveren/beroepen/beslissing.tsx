"use client";

import { Combobox } from "@/components/ui/combobox/combobox";
import { Mark } from "@/components/ui/mark";
import { type BeroepOptie, loadBeroepen, NAMEN_ERBIJ } from "@/components/zoeken/beroep-optie";
import { tel } from "../woorden";
import { codesVan, type Keuze } from "./keuze";
import { kansWoord, type Kandidaat, type Tekst, zinsbegin } from "./tekst";

interface BeslissingProps {
  tekst: Tekst;
  /** Unique on the page. */
  naam: string;
  keuze: Keuze | undefined;
  onKies: (keuze: Keuze) => void;
}

const MEESTE = 5;

const uitlegVan = ({ code, referentieberoep, zekerheid }: Kandidaat): string => `${code === referentieberoep.code ? "" : `valt onder ${referentieberoep.naam}, `}${kansWoord(zekerheid)}`;

/** One text of the file, and what it may be. */
export function Beslissing({ tekst: { tekst, aantal, kandidaten }, naam, keuze, onKies }: BeslissingProps) {
  const isKlaar = codesVan(keuze) !== null;
  return (
    <fieldset id={naam} tabIndex={-1} className="grid gap-1 border-t border-line py-4">
      <legend className="float-left mb-1 flex w-full flex-wrap items-baseline gap-x-3">
        <span className="text-[1.125rem] font-semibold wrap-anywhere">“{tekst}”</span>
        <span className="text-small text-ink-soft">{tel(aantal, "keer", "keer")}</span>
        <span className="ml-auto text-small"><Mark kind={isKlaar ? "full" : "hatched"} word={isKlaar ? "gekozen" : "nog kiezen"} /></span>
      </legend>
      {kandidaten.map((kandidaat) => (
        <Keuzeregel key={kandidaat.code} naam={naam} gekozen={keuze?.wat === "kandidaat" && keuze.code === kandidaat.code} onKies={() => onKies({ wat: "kandidaat", code: kandidaat.code })} uitleg={uitlegVan(kandidaat)}>
          {zinsbegin(kandidaat.naam)}
        </Keuzeregel>
      ))}
      <Keuzeregel naam={naam} gekozen={keuze?.wat === "zelf"} onKies={() => onKies({ wat: "zelf", opties: [] })}>{kandidaten.length > 0 ? "Een ander beroep zoeken" : "Zelf een beroep zoeken"}</Keuzeregel>
      {keuze?.wat === "zelf" && (
        <div className="max-w-lg pt-1 pb-2 pl-8">
          <Combobox<BeroepOptie>
            name={`${naam}-zoek`} label={`Beroep voor “${tekst}”`} hint="Typ in gewone woorden. Bedoelt de tekst er meer, kies ze dan allemaal." hideOptional
            max={MEESTE} load={loadBeroepen} expansion={NAMEN_ERBIJ} chosen={keuze.opties} onChange={(opties) => onKies({ wat: "zelf", opties })}
            emptyState={(query) => <>Geen beroep gevonden voor “{query}”. Probeer een ander woord.</>}
          />
        </div>
      )}
      <Keuzeregel naam={naam} gekozen={keuze?.wat === "geen"} onKies={() => onKies({ wat: "geen" })} uitleg="de rij gaat mee zonder dit beroep">Dit is geen beroep</Keuzeregel>
    </fieldset>
  );
}

interface KeuzeregelProps {
  naam: string;
  gekozen: boolean;
  onKies: () => void;
  uitleg?: string;
  children: string;
}

const Keuzeregel = ({ naam, gekozen, onKies, uitleg, children }: KeuzeregelProps) => (
  <label className="flex min-h-8 items-start gap-2.5 py-0.5">
    <input type="radio" name={naam} checked={gekozen} onChange={onKies} className="mt-[0.2em] size-5 shrink-0" />
    <span>
      {children}
      {uitleg !== undefined && <span className="text-small text-ink-soft"> ({uitleg})</span>}
    </span>
  </label>
);
