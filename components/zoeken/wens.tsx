import type { ReactNode } from "react";
import { Belangkeuze } from "./belangkeuze";
import { belangVan, withBelang, type Wens as Wensnaam } from "./concept";
import type { VeldenProps } from "./velden-props";
import { IN_VRAAG, WENS_LABELS } from "./wens-teksten";
import { isGevuld } from "./zoekinput";

interface WensProps extends VeldenProps {
  wens: Wensnaam;
  children: ReactNode;
}

/** One wish: its control, and once something is filled in, whether that must be or would be nice. */
export const Wens = ({ wens, richting, concept, change, children }: WensProps) => (
  <div className="grid gap-3">
    {children}
    {isGevuld(richting, concept, wens) && (
      <Belangkeuze
        name={`${wens}-belang`} over={WENS_LABELS[wens]} waarde={belangVan(concept, wens)} inVraag={IN_VRAAG[richting].includes(wens)}
        onChange={(belang) => change(withBelang(concept, wens, belang))}
      />
    )}
  </div>
);
