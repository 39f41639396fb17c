"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import type { FacetOptie, GeteldFacet } from "@/lib/rangschikking/facetten/filteren";

interface FacetvakProps {
  facet: GeteldFacet;
  /** Values that are ticked; the counts follow. */
  gekozen: readonly string[];
  /** Open from the start. */
  defaultOpen: boolean;
  onToggle: (waarde: string) => void;
}

/** Values of a long facet that are seen before one asks for all of them; a screen full of boxes helps nobody, and costs time at every change. */
const MEESTE = 8;
/** A facet that is this little longer is shown whole: the button would take the same room. */
const SPELING = 2;

/** One facet: its values as boxes, made when it is opened. */
export function Facetvak({ facet: { id, label, opties }, gekozen, defaultOpen, onToggle }: FacetvakProps) {
  const [isOpen, setOpen] = useState(defaultOpen);
  const [isGeheel, setGeheel] = useState(false);
  const isLang = opties.length > MEESTE + SPELING;
  const seen = isLang && !isGeheel ? opties.filter(({ waarde }, index) => index < MEESTE || gekozen.includes(waarde)) : opties;
  return (
    <Disclosure summary={label} defaultOpen={defaultOpen} onToggle={setOpen} note={gekozen.length > 0 ? `${gekozen.length} gekozen` : undefined}>
      {isOpen && (
        <fieldset className="-ml-7 p-1">
          <legend className="sr-only">{label}</legend>
          <div id={`facet-${id}`} className="max-h-72 overflow-y-auto">
            {seen.map((optie) => <Waarde key={optie.waarde} optie={optie} isGekozen={gekozen.includes(optie.waarde)} onToggle={onToggle} />)}
          </div>
          {isLang && (
            <Button kind="quiet" size="tight" aria-expanded={isGeheel} aria-controls={`facet-${id}`} onClick={() => setGeheel(!isGeheel)}>
              {isGeheel ? "Toon minder" : `Toon alle ${opties.length}`}
              <span className="sr-only"> bij {label}</span>
            </Button>
          )}
        </fieldset>
      )}
    </Disclosure>
  );
}

function Waarde({ optie: { waarde, label, aantal }, isGekozen, onToggle }: { optie: FacetOptie; isGekozen: boolean; onToggle: FacetvakProps["onToggle"] }) {
  const isLeeg = aantal === 0 && !isGekozen;
  return <Checkbox label={label} count={<>{aantal}<span className="sr-only"> resultaten</span></>} checked={isGekozen} disabled={isLeeg} className={isLeeg ? "text-ink-soft" : undefined} onChange={() => onToggle(waarde)} />;
}
