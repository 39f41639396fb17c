"use client";

import { type DragEvent, useRef, useState } from "react";
import { controlStyle } from "@/components/ui/control-style";
import { cx } from "@/components/ui/cx";
import { Field } from "@/components/ui/field";
import { grootte } from "../woorden";

interface BestandveldProps {
  bestand: File | undefined;
  fout: string | undefined;
  onKies: (bestand: File | undefined) => void;
}

/** A file input, and around it a place to drop a file on: for whoever drags, an extra. */
export function Bestandveld({ bestand, fout, onKies }: BestandveldProps) {
  const veld = useRef<HTMLInputElement>(null);
  const [boven, setBoven] = useState(false);
  const over = (event: DragEvent) => {
    event.preventDefault();
    setBoven(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setBoven(false);
    const { files } = event.dataTransfer;
    if (!files[0] || !veld.current) return;
    veld.current.files = files;
    onKies(files[0]);
  };
  return (
    <Field name="bestand" label="Bestand" required hint="Een Excel-bestand (.xlsx), een CSV-bestand of JSON van de standaard." error={fout} className="w-full">
      {(wiring) => (
        <div onDragOver={over} onDragLeave={() => setBoven(false)} onDrop={drop} className={cx("grid w-full gap-2 rounded-lg border-2 border-dashed p-4", boven ? "border-action bg-action-soft" : "border-line bg-surface")}>
          <input
            {...wiring}
            ref={veld}
            type="file"
            accept=".xlsx,.csv,.txt,.json,application/json,text/csv"
            onChange={(event) => onKies(event.target.files?.[0])}
            className={controlStyle("full", "text-table file:mr-4 file:min-h-8 file:cursor-pointer file:rounded-sm file:border-0 file:bg-action-soft file:px-3 file:font-semibold file:text-action-strong")}
          />
          <p className="text-small text-ink-soft">{bestand ? `${grootte(bestand.size)}. Niet goed? Kies een ander bestand.` : "Of sleep het bestand hierheen."}</p>
        </div>
      )}
    </Field>
  );
}
