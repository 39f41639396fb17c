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

interface KaartknopProps {
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}

/** Unfolds the map above the table. */
export const Kaartknop = ({ isOpen, onOpen }: KaartknopProps) => (
  <Button size="small" aria-expanded={isOpen} aria-controls="kaart" icon={<Icon of={IconMapPin} />} onClick={() => onOpen(!isOpen)}>
    {isOpen ? "Verberg de kaart" : "Toon op de kaart"}
  </Button>
);

interface KaartvakProps {
  zoekvraagId: string;
  isOpen: boolean;
  facetten: readonly GeteldFacet[];
  filters: Filters;
  onFilters: (filters: Filters) => void;
}

/** The room that the map takes once it is asked for. */
export function Kaartvak({ zoekvraagId, isOpen, facetten, filters, onFilters }: KaartvakProps) {
  const facet = facetten.find(({ id }) => id === PLAATS_FACET);
  return (
    <section id="kaart" aria-label="Kaart" className="no-print" hidden={!isOpen}>
      {isOpen && facet && (
        <Suspense fallback={<Busy>De kaart wordt erbij gehaald.</Busy>}>
          <Kaart zoekvraagId={zoekvraagId} facet={facet} onKies={(plaats) => onFilters(toggleFilter(filters, PLAATS_FACET, plaats))} />
        </Suspense>
      )}
    </section>
  );
}
