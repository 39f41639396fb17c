"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import type { FacetOptie, GeteldFacet } from "@/lib/rangschikking/facetten/filteren";

interface FacetvakProps {
  facet: GeteldFacet;
  /** Open from the start. */
  defaultOpen: boolean;
  onToggle: (waarde: string) => void;
}

/** Values of a long facet that are seen before one asks for all of them; a screen full of boxes helps nobody, and costs time at every change. */
const MEESTE = 8;
/** A facet that is this little longer is shown whole: the button would take the same room. */
const SPELING = 2;

/** One facet: its values as boxes, made when it is opened. */
export function Facetvak({ facet: { id, label, opties }, defaultOpen, onToggle }: FacetvakProps) {
  const gekozen = opties.filter((optie) => optie.gekozen).length;
  const [isOpen, setOpen] = useState(defaultOpen);
  const [isGeheel, setGeheel] = useState(false);
  const isLang = opties.length > MEESTE + SPELING;
  const seen = isLang && !isGeheel ? opties.filter((optie, index) => index < MEESTE || optie.gekozen) : opties;
  return (
    <Disclosure summary={label} defaultOpen={defaultOpen} onToggle={setOpen} note={gekozen > 0 ? `${gekozen} gekozen` : undefined}>
      {isOpen && (
        <fieldset className="-ml-7 p-1">
          <legend className="sr-only">{label}</legend>
          <div id={`facet-${id}`} className="max-h-72 overflow-y-auto">
            {seen.map((optie) => <Waarde key={optie.waarde} optie={optie} onToggle={onToggle} />)}
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

function Waarde({ optie: { waarde, label, aantal, gekozen }, onToggle }: { optie: FacetOptie; onToggle: FacetvakProps["onToggle"] }) {
  const isLeeg = aantal === 0 && !gekozen;
  return <Checkbox label={label} count={<>{aantal}<span className="sr-only"> resultaten</span></>} checked={gekozen} disabled={isLeeg} className={isLeeg ? "text-ink-soft" : undefined} onChange={() => onToggle(waarde)} />;
}
