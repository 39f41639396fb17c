"use client";

import { lazy, Suspense, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Disclosure } from "@/components/ui/disclosure";
import { Busy } from "@/components/ui/skeleton";
import type { GeteldFacet } from "@/lib/rangschikking/facetten/filteren";
import type { Uitval } from "@/lib/rangschikking/uitval";
import type { Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import type { Vraagacties } from "@/components/zoeken/vraagacties";
import type { Stand } from "./stand";

/** Only where something fell off, or the number isn't right. */
const Verruimlijst = lazy(() => import("./verruimlijst").then((module) => ({ default: module.Verruimlijst })));
const TeVeel = lazy(() => import("./te-veel").then((module) => ({ default: module.TeVeel })));

/** Fewer than this is too few to choose from. */
const WEINIG = 10;
const RUIMER = "ruimer-zoeken";

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

const isWeinig = ({ stand, aantal }: Pick<OmvangProps, "stand" | "aantal">): boolean => stand.klaar && aantal < WEINIG;

const Ruimer = ({ stand, vraag, uitval, aantal, tel }: Omit<OmvangProps, "gevonden" | "facetten" | "geteld">) => (
  <Suspense fallback={<Busy>De ruimere vragen worden erbij gehaald.</Busy>}>
    <Verruimlijst key={String(stand.klaar)} stand={stand} vraag={vraag} uitval={uitval} aantal={aantal} tel={tel} />
  </Suspense>
);

/** Above the list: too few or too many, and what fell off. Says nothing where the number is right. */
export function Omvang(props: OmvangProps) {
  const { stand, aantal, gevonden, geteld, facetten } = props;
  const isVol = stand.selectievragen.some(({ uitkomst }) => uitkomst === "limitReached");
  const afgevallen = gevonden - aantal;
  if (isWeinig(props))
    return (
      <p>
        {aantal === 1 ? "Er is maar één resultaat" : `Er zijn maar ${aantal} resultaten`}. <a href={`#${RUIMER}`}>Onder de lijst staat hoe je er meer vindt.</a>
      </p>
    );
  return (
    <>
      {(isVol || aantal > geteld) && <Suspense fallback={null}><TeVeel stand={stand} aantal={aantal} facetten={facetten} geteld={geteld} isVol={isVol} /></Suspense>}
      {afgevallen > 0 && <Afgevallen {...props} />}
    </>
  );
}

/** What must be took some away. The wider questions are fetched when somebody wants to see them. */
function Afgevallen(props: OmvangProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure summary={`${props.gevonden - props.aantal} van de ${props.gevonden} gevonden resultaten vielen af door wat moet`} onToggle={setOpen}>
      {isOpen && <Ruimer {...props} />}
    </Disclosure>
  );
}

/** Below a short list: how to find more. There, because what a wider question would give comes in later: above the list it would push the rows down. */
export const MeerVinden = (props: OmvangProps) =>
  isWeinig(props) && (
    <section id={RUIMER} tabIndex={-1} className="no-print">
      <Alert kind="info" title={props.aantal === 1 ? "Maar één resultaat" : `Maar ${props.aantal} resultaten`}>
        <Ruimer {...props} />
      </Alert>
    </section>
  );
