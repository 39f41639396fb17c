import type { Route } from "next";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { OpnieuwVragen } from "@/components/zoeken/opnieuw-vragen";
import type { Vraagacties } from "@/components/zoeken/vraagacties";
import type { Uitval } from "@/lib/rangschikking/uitval";
import type { Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import { isMislukt, type Stand } from "./stand";
import { Verruimlijst } from "./verruimlijst";

interface LeegProps {
  stand: Stand;
  vraag: Zoekvraag;
  gevonden: number;
  uitval: readonly Uitval[];
  vraagacties: Vraagacties;
}

/** No rows in the end: stopped, nothing found, everything filtered away by what must, or every question failed. Each says what to do. */
export function Leeg({ stand, vraag, gevonden, uitval, vraagacties }: LeegProps) {
  const wijzig = <ButtonLink href={`/${stand.richting}?van=${stand.id}` as Route}>Vraag wijzigen</ButtonLink>;
  const nogEens = <><OpnieuwVragen vraag={stand} opnieuw={vraagacties.opnieuw} />{wijzig}</>;
  const verruimlijst = <Verruimlijst stand={stand} vraag={vraag} uitval={uitval} aantal={0} tel={vraagacties.tel} />;
  if (stand.geannuleerd) return <Alert kind="info" title="Je hebt het zoeken gestopt" actions={nogEens}>Er was nog niets binnen. Je vraag is bewaard.</Alert>;
  if (stand.selectievragen.every(isMislukt))
    return <Alert kind="error" title="Geen antwoord gekregen" actions={nogEens}>Je vraag is bewaard en er is niets verloren. Stel hem straks opnieuw. Blijft het misgaan, bel dan je helpdesk met kenmerk {vraag.kenmerk}.</Alert>;
  if (gevonden > 0)
    return (
      <Alert kind="info" title={gevonden === 1 ? "Het enige resultaat viel af" : `Alle ${gevonden} resultaten vielen af`} actions={wijzig}>
        <p>Ze passen niet bij wat moet. Met een wens op graag komen ze terug, met het passende bovenaan.</p>
        {verruimlijst}
      </Alert>
    );
  return (
    <Alert kind="info" title="Niets gevonden" actions={wijzig}>
      <p>De bronnen hebben niets dat hierbij past.</p>
      {verruimlijst}
    </Alert>
  );
}
