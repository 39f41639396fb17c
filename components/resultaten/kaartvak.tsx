"use client";

import { IconMapPin } from "@tabler/icons-react";
import { lazy, Suspense } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Busy } from "@/components/ui/skeleton";
import { type Filters, type GeteldFacet, toggleFilter } from "@/lib/rangschikking/facetten/filteren";
import { PLAATS_FACET } from "./kaart-facet";

/** Only who opens the map pays for it. */
const Kaart = lazy(() => import("./kaart"));

interface KaartvakProps {
  zoekvraagId: string;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  facetten: readonly GeteldFacet[];
  filters: Filters;
  onFilters: (filters: Filters) => void;
}

/** A button that unfolds the map above the table. */
export function Kaartvak({ zoekvraagId, isOpen, onOpen, facetten, filters, onFilters }: KaartvakProps) {
  const facet = facetten.find(({ id }) => id === PLAATS_FACET);
  return (
    <div className="no-print grid gap-3">
      <Button size="small" className="w-fit" aria-expanded={isOpen} aria-controls="kaart" icon={<Icon of={IconMapPin} />} onClick={() => onOpen(!isOpen)}>
        {isOpen ? "Verberg de kaart" : "Toon op de kaart"}
      </Button>
      <section id="kaart" aria-label="Kaart" hidden={!isOpen}>
        {isOpen && facet && (
          <Suspense fallback={<Busy>De kaart wordt erbij gehaald.</Busy>}>
            <Kaart zoekvraagId={zoekvraagId} facet={facet} onKies={(plaats) => onFilters(toggleFilter(filters, PLAATS_FACET, plaats))} />
          </Suspense>
        )}
      </section>
    </div>
  );
}
