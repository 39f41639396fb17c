import type { Route } from "next";
import { lazy, Suspense } from "react";
import { Alert } from "@/components/ui/alert";
import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";
import { Busy } from "@/components/ui/skeleton";
import { besteSplitsingen } from "@/lib/rangschikking/facetten/splitsen";
import type { GeteldFacet } from "@/lib/rangschikking/facetten/filteren";
import type { Vraagacties } from "@/components/zoeken/vraagacties";
import type { Uitval } from "@/lib/rangschikking/uitval";
import { wijzigParameters } from "@/lib/rangschikking/vraag-wijzigen";
import type { Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import type { Stand } from "./stand";

/** Only where something fell off, or little was found. */
const Verruimlijst = lazy(() => import("./verruimlijst").then((module) => ({ default: module.Verruimlijst })));

/** Fewer than this is too few to choose from. */
const WEINIG = 10;

interface OmvangProps {
  stand: Stand;
  vraag: Zoekvraag;
  /** Rows that are left, of those that came in. */
  aantal: number;
  gevonden: number;
  uitval: readonly Uitval[];
  /** Counted without filters. */
  facetten: readonly GeteldFacet[];
  /** Rows in this browser, that the facets were counted of. */
  geteld: number;
  tel: Vraagacties["tel"];
}

/** Too few or too many: which wish costs what, or what makes the question smaller. Says nothing where the number is right. */
export function Omvang({ stand, vraag, aantal, gevonden, uitval, facetten, geteld, tel }: OmvangProps) {
  const isVol = stand.selectievragen.some(({ uitkomst }) => uitkomst === "limitReached");
  const afgevallen = gevonden - aantal;
  const verruimlijst = (
    <Suspense fallback={<Busy>De ruimere vragen worden erbij gehaald.</Busy>}>
      <Verruimlijst key={String(stand.klaar)} stand={stand} vraag={vraag} uitval={uitval} aantal={aantal} tel={tel} />
    </Suspense>
  );
  if (stand.klaar && aantal < WEINIG)
    return (
      <Alert kind="info" title={`${aantal === 1 ? "Maar één resultaat" : `Maar ${aantal} resultaten`}`}>
        {verruimlijst}
      </Alert>
    );
  return (
    <>
      {(isVol || aantal > geteld) && <Vol stand={stand} aantal={aantal} facetten={facetten} geteld={geteld} isVol={isVol} />}
      {afgevallen > 0 && (
        <Disclosure summary={`${afgevallen} van de ${gevonden} gevonden resultaten vielen af door wat moet`}>
          {verruimlijst}
        </Disclosure>
      )}
    </>
  );
}

/** The maximum was reached, of VUM or of this list: what came in shows what divides best. */
function Vol({ stand, aantal, facetten, geteld, isVol }: Pick<OmvangProps, "stand" | "aantal" | "facetten" | "geteld"> & { isVol: boolean }) {
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
