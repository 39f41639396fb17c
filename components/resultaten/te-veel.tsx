import type { Route } from "next";
import { Alert } from "@/components/ui/alert";
import { Link } from "@/components/ui/link";
import type { GeteldFacet } from "@/lib/rangschikking/facetten/filteren";
import { besteSplitsingen } from "@/lib/rangschikking/facetten/splitsen";
import { wijzigParameters } from "@/lib/rangschikking/vraag-wijzigen";
import type { Stand } from "./stand";

interface TeVeelProps {
  stand: Stand;
  /** Rows that are left, of those that came in. */
  aantal: number;
  /** Counted without filters. */
  facetten: readonly GeteldFacet[];
  /** Rows in this browser, that the facets were counted of. */
  geteld: number;
  /** VUM has more than it gives. */
  isVol: boolean;
}

/** The maximum was reached, of VUM or of this list: what came in shows what divides best. */
export function TeVeel({ stand, aantal, facetten, geteld, isVol }: TeVeelProps) {
  const splitsingen = besteSplitsingen(facetten, geteld);
  return (
    <Alert kind={isVol ? "warning" : "info"} title={isVol ? "Er zijn er meer dan VUM in één keer geeft" : `De beste ${geteld} van ${aantal} staan hier`}>
      <p>
        {isVol && aantal > geteld && `De beste ${geteld} van ${aantal} staan hier. `}
        {splitsingen.length > 0 ? "Maak de vraag kleiner om ook de andere te zien:" : "Kies een kleinere afstand of minder uren om ook de andere te zien."}
      </p>
      {splitsingen.length > 0 && (
        <ul className="flex flex-wrap gap-x-5">
          {splitsingen.map(({ facet, facetLabel, waarde, label, over }) => (
            <li key={facet}>
              {facetLabel}: <Link href={`/${stand.richting}?${wijzigParameters(stand.id, { versmal: facet, waarde })}` as Route}>{label.toLowerCase()}</Link> ({over} van de {geteld})
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
