import type { Route } from "next";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { Busy, Skeleton } from "@/components/ui/skeleton";
import type { Uitval } from "@/lib/rangschikking/uitval";
import type { Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import { isMislukt, type Stand } from "./stand";
import { Verruimlijst } from "./verruimlijst";

interface LeegProps {
  stand: Stand;
  vraag: Zoekvraag;
  gevonden: number;
  uitval: readonly Uitval[];
}

/** No rows: still asking, nothing found, everything filtered away by what must, or every question failed. Each says what to do. */
export function Leeg({ stand, vraag, gevonden, uitval }: LeegProps) {
  if (!stand.klaar) return <Bezig />;
  const wijzig = <ButtonLink href={`/${stand.richting}?van=${stand.id}` as Route}>Vraag wijzigen</ButtonLink>;
  if (stand.selectievragen.every(isMislukt))
    return <Alert kind="error" title="Geen antwoord gekregen" actions={wijzig}>Je vraag is bewaard en er is niets verloren. Stel hem straks opnieuw. Blijft het misgaan, bel dan je helpdesk met kenmerk {vraag.kenmerk}.</Alert>;
  if (gevonden > 0)
    return (
      <Alert kind="info" title={gevonden === 1 ? "Het enige resultaat viel af" : `Alle ${gevonden} resultaten vielen af`} actions={wijzig}>
        <p>Ze passen niet bij wat moet. Met een wens op graag komen ze terug, met het passende bovenaan:</p>
        <Verruimlijst stand={stand} vraag={vraag} uitval={uitval} />
      </Alert>
    );
  return (
    <Alert kind="info" title="Niets gevonden" actions={wijzig}>
      <p>Er kwam niets binnen. Zo wordt de vraag ruimer:</p>
      <Verruimlijst stand={stand} vraag={vraag} uitval={uitval} />
    </Alert>
  );
}

const Bezig = () => (
  <div className="grid gap-3">
    <Busy>Bezig met zoeken bij alle bronnen. Dat duurt hoogstens 10 seconden.</Busy>
    {["w-full", "w-11/12", "w-full", "w-10/12", "w-full"].map((width, index) => (
      <Skeleton key={index} className={`h-12 ${width}`} />
    ))}
  </div>
);
