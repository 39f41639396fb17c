import { type Facet, type FacetWaarde, orOnbekend } from "@/lib/rangschikking/facetten/facet";

/** Not among the facets at the left, which hundreds of places would bury: the map shows it, and a tag once a place is chosen. */
export const PLAATS_FACET = "plaats";

/** Where it is, by the name of the place. */
export function plaatsFacet(): Facet {
  const known = new Map<string, FacetWaarde>();
  const valueOf = (plaats: string): FacetWaarde => {
    const value = known.get(plaats) ?? { waarde: plaats, label: plaats, volgorde: 0 };
    known.set(plaats, value);
    return value;
  };
  return { id: PLAATS_FACET, label: "Plaats", valuesOf: ({ plaats }) => orOnbekend([plaats === null ? undefined : valueOf(plaats)]) };
}
