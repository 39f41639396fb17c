"use client";

import { type GeteldFacet, isNuttig, toggleFilter, type Filters } from "@/lib/rangschikking/facetten/filteren";
import { Facetvak } from "./facetvak";
import { Zoekvak } from "./zoekvak";

interface VerfijnenProps {
  facetten: readonly GeteldFacet[];
  filters: Filters;
  zoek: string;
  onFilters: (filters: Filters) => void;
  onZoek: (zoek: string) => void;
}

/** Facets that are open from the start: what the pilots wanted to see at once. */
const OPEN = 4;
const GEEN: readonly string[] = [];

/** Makes the list smaller. Every value says how many it would leave; none hides a row for good. */
export const Verfijnen = ({ facetten, filters, zoek, onFilters, onZoek }: VerfijnenProps) => (
  <div className="grid gap-4">
    <Zoekvak zoek={zoek} onZoek={onZoek} />
    <div className="[&>details+details]:border-t-0">
      {facetten.filter(isNuttig).map((facet, index) => (
        <Facetvak key={facet.id} facet={facet} gekozen={filters[facet.id] ?? GEEN} defaultOpen={index < OPEN || facet.id in filters} onToggle={(waarde) => onFilters(toggleFilter(filters, facet.id, waarde))} />
      ))}
    </div>
  </div>
);
