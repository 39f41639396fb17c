import { ButtonLink } from "@/components/ui/button-link";
import type { Soort } from "@/lib/standaard/soort";
import { bestandpad } from "./soortteksten";

export type Stand = "gepubliceerd" | "concept" | "ingetrokken";

interface StandkeuzeProps {
  soort: Soort;
  stand: Stand;
  aantallen: Readonly<Record<Stand, number>>;
  /** Drafts are only of who may change something. */
  metConcepten: boolean;
}

const LABELS = { gepubliceerd: "Gepubliceerd", concept: "Concepten", ingetrokken: "Ingetrokken" } as const;

/** Published, in the making, or withdrawn: three lists with their numbers. */
export const Standkeuze = ({ soort, stand, aantallen, metConcepten }: StandkeuzeProps) => (
  <nav aria-label="Stand" className="flex flex-wrap gap-2">
    {(["gepubliceerd", ...(metConcepten ? (["concept"] as const) : []), "ingetrokken"] as const).map((deze) => (
      <ButtonLink key={deze} size="small" kind={deze === stand ? "secondary" : "quiet"} href={`${bestandpad(soort)}?stand=${deze}`}>
        {LABELS[deze]} ({aantallen[deze].toLocaleString("nl-NL")})
        {deze === stand && <span className="sr-only"> (deze lijst)</span>}
      </ButtonLink>
    ))}
  </nav>
);
