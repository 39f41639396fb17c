"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { TextInput } from "@/components/ui/text-input";
import { type GeteldFacet, isNuttig, toggleFilter, type Filters } from "@/lib/rangschikking/facetten/filteren";

interface VerfijnenProps {
  facetten: readonly GeteldFacet[];
  filters: Filters;
  zoek: string;
  onFilters: (filters: Filters) => void;
  onZoek: (zoek: string) => void;
}

/** Facets that are open from the start: what the pilots wanted to see at once. */
const OPEN = 4;

/** Makes the list smaller. Every value says how many it would leave; none hides a row for good. */
export const Verfijnen = ({ facetten, filters, zoek, onFilters, onZoek }: VerfijnenProps) => (
  <div className="grid gap-4">
    <TextInput name="zoek-in-resultaten" label="Zoek in titel, werkgever of plaats" hideOptional type="search" autoComplete="off" width="full" value={zoek} onChange={(event) => onZoek(event.currentTarget.value)} />
    <div className="[&>details+details]:border-t-0">
      {facetten.filter(isNuttig).map(({ id, label, opties }, index) => {
        const gekozen = opties.filter((optie) => optie.gekozen).length;
        return (
          <Disclosure key={id} summary={label} defaultOpen={index < OPEN || gekozen > 0} note={gekozen > 0 ? `${gekozen} gekozen` : undefined}>
            <fieldset className="-ml-7 max-h-72 overflow-y-auto p-1">
              <legend className="sr-only">{label}</legend>
              {opties.map(({ waarde, label: naam, aantal, gekozen: isGekozen }) => (
                <Checkbox key={waarde} label={naam} count={<>{aantal}<span className="sr-only"> resultaten</span></>} checked={isGekozen} disabled={aantal === 0 && !isGekozen} className={aantal === 0 && !isGekozen ? "text-ink-soft" : undefined} onChange={() => onFilters(toggleFilter(filters, id, waarde))} />
              ))}
            </fieldset>
          </Disclosure>
        );
      })}
    </div>
  </div>
);
