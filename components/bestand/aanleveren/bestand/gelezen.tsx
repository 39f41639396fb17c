import type { Route } from "next";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { Description, DescriptionList } from "@/components/ui/description-list";
import { BsnMelding } from "../bsn-melding";
import { isOpen, type Levering } from "../levering";
import { Stapbalk } from "../stapbalk";
import { telRijen } from "../woorden";

const VORM = { xlsx: "Excel", csv: "CSV", json: "JSON van de standaard" } as const;

/** What was read of the file, for whoever goes back to the first step. */
export const Gelezen = ({ levering }: { levering: Levering }) => (
  <div className="grid gap-6">
    <h2>Dit lazen we</h2>
    <DescriptionList className="max-w-text">
      <Description term="Bestand">{levering.bestandsnaam}</Description>
      {levering.soortBestand && <Description term="Soort bestand">{VORM[levering.soortBestand]}</Description>}
      {levering.blad !== null && <Description term="Werkblad">{levering.blad}</Description>}
      {levering.andereBladen.length > 0 && <Description term="Niet gelezen">Werkblad {levering.andereBladen.join(", ")}. Staat je lijst daar? Zet hem in een bestand met alleen dat blad.</Description>}
      <Description term="Aantal">{telRijen(levering.rijen)}</Description>
    </DescriptionList>
    <BsnMelding levering={levering} />
    {isOpen(levering) && (
      <Stapbalk
        acties={
          <>
            <ButtonLink href={`/bestand/aanleveren?soort=${levering.soort}` as Route}>Ander bestand kiezen</ButtonLink>
            <ButtonLink kind="primary" href={`/bestand/aanleveren/${levering.id}` as Route}>Verder</ButtonLink>
          </>
        }
      />
    )}
  </div>
);

const EINDE: Partial<Record<Levering["stand"], string>> = {
  geweigerd: "Dit bestand kunnen we niet lezen",
  gestopt: "Deze levering is gestopt",
  mislukt: "Het verwerken is niet gelukt",
  verlopen: "Deze levering is verlopen",
};

const GEVOLG: Partial<Record<Levering["stand"], string>> = {
  geweigerd: "Er is niets van bewaard.",
  gestopt: "Wat we lazen is weggegooid. In VUM is niets veranderd.",
  mislukt: "In VUM is niets veranderd. Lever het bestand opnieuw aan; lukt het weer niet, bel dan je helpdesk.",
  verlopen: "Een bestand waar een dag niets mee gebeurt, gooien we weg. In VUM is niets veranderd.",
};

/** A delivery that ended before anything was published: what happened, what is safe, what to do. */
export const Afgelopen = ({ levering: { stand, melding, soort } }: { levering: Levering }) => (
  <Alert kind={stand === "geweigerd" || stand === "mislukt" ? "error" : "info"} title={EINDE[stand] ?? "Deze levering is afgelopen"} actions={<ButtonLink kind="primary" href={`/bestand/aanleveren?soort=${soort}` as Route}>Kies een bestand</ButtonLink>}>
    {melding !== null && <p>{melding}</p>}
    <p>{GEVOLG[stand]}</p>
  </Alert>
);
