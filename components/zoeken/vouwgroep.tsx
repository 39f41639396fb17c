import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import type { Wens } from "./concept";
import type { VeldenProps } from "./velden-props";
import { hasFout } from "./wens-teksten";
import { isGevuld } from "./zoekinput";

interface VouwgroepProps extends Pick<VeldenProps, "richting" | "concept" | "fouten"> {
  titel: string;
  wensen: readonly Wens[];
  children: ReactNode;
}

/** Rare questions, folded with a count of what is filled in; open as soon as one of them has an error. */
export function Vouwgroep({ titel, wensen, richting, concept, fouten, children }: VouwgroepProps) {
  const aantal = wensen.filter((wens) => isGevuld(richting, concept, wens)).length;
  return (
    <Disclosure summary={<h2 className="text-h3">{titel}</h2>} note={aantal > 0 ? `${aantal} ingevuld` : "niets ingevuld"} defaultOpen={hasFout(wensen, fouten)} className="-mb-px">
      <div className="grid gap-6 pt-2 sm:pr-7">{children}</div>
    </Disclosure>
  );
}
