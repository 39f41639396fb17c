"use client";

import { Combobox } from "@/components/ui/combobox/combobox";
import { type BeroepOptie, loadBeroepen, NAMEN_ERBIJ } from "@/components/zoeken/beroep-optie";
import { codesVan, type Keuze } from "./keuze";
import { Keuzeregel } from "./keuzeregel";
import { kansWoord, type Kandidaat, type Tekst, zinsbegin } from "./tekst";
import { Tekstkop } from "./tekstkop";

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
      <Tekstkop tekst={tekst} aantal={aantal} gekozen={isKlaar} />
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
