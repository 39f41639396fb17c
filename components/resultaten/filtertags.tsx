"use client";

import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { type GeteldFacet, toggleFilter, type Filters } from "@/lib/rangschikking/facetten/filteren";

interface FiltertagsProps {
  facetten: readonly GeteldFacet[];
  filters: Filters;
  zoek: string;
  onFilters: (filters: Filters) => void;
  onZoek: (zoek: string) => void;
}

/** The filters that hold now, each to be taken away. */
export function Filtertags({ facetten, filters, zoek, onFilters, onZoek }: FiltertagsProps) {
  const gekozen = facetten.flatMap(({ id, label, opties }) => opties.filter((optie) => optie.gekozen).map((optie) => ({ facet: id, waarde: optie.waarde, tekst: `${label}: ${optie.label}` })));
  if (gekozen.length === 0 && zoek === "") return null; // they follow what is ticked
  return (
    <div className="no-print flex flex-wrap items-center gap-2">
      <ul aria-label="Gekozen filters" className="flex flex-wrap gap-2">
        {zoek !== "" && <li><Chip onRemove={() => onZoek("")} removeLabel={`Haal weg: zoekt “${zoek}”`}>Zoekt: {zoek}</Chip></li>}
        {gekozen.map(({ facet, waarde, tekst }) => (
          <li key={`${facet}-${waarde}`}><Chip onRemove={() => onFilters(toggleFilter(filters, facet, waarde))} removeLabel={`Haal weg: ${tekst}`}>{tekst}</Chip></li>
        ))}
      </ul>
      <Button size="small" kind="quiet" onClick={() => { onFilters({}); onZoek(""); }}>Alle filters weg</Button>
    </div>
  );
}
