import type { Route } from "next";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { Link } from "@/components/ui/link";
import type { Antwoord, Levering } from "../levering";
import { SOORT, tijdstip } from "../woorden";
import { Terugdraaiknop } from "./terugdraaiknop";

/** What a publication came to. */
export interface Aantallen {
  readonly nieuw: number;
  readonly gewijzigd: number;
  readonly ongewijzigd: number;
  readonly ingetrokken: number;
  readonly geweigerd: number;
}

interface GepubliceerdProps {
  levering: Levering;
  /** Null when the history no longer tells. */
  aantallen: Aantallen | null;
  vandaag: string;
  draaiTerug: (input: { id: string }) => Promise<Antwoord>;
}

const zin = ({ nieuw, gewijzigd, ongewijzigd, ingetrokken }: Aantallen): string =>
  [`${nieuw} nieuw`, `${gewijzigd} gewijzigd`, `${ongewijzigd} ongewijzigd`, ingetrokken > 0 && `${ingetrokken} ingetrokken`].filter(Boolean).join(", ");

/** After publishing, or after undoing it: what was done and when, and what one can do now. */
export const Gepubliceerd = ({ levering, aantallen, vandaag, draaiTerug }: GepubliceerdProps) => {
  const { naam, lijst } = SOORT[levering.soort];
  const wanneer = levering.gepubliceerdOp === null ? "" : tijdstip(levering.gepubliceerdOp, vandaag);
  const ongedaan = levering.stand === "ongedaan";
  return (
    <div className="grid gap-6">
      <Alert kind={ongedaan ? "info" : "success"} title={ongedaan ? "Deze levering is teruggedraaid" : `Gepubliceerd, ${wanneer}`} live>
        {ongedaan ? <p>In VUM staat weer wat er voor deze levering stond.</p> : <p>{aantallen ? `${zin(aantallen)}. ` : ""}Andere bemiddelaars kunnen de {naam} nu vinden.</p>}
        {levering.melding !== null && <p>{levering.melding}</p>}
      </Alert>
      <div className="flex flex-wrap gap-3">
        <ButtonLink kind="primary" href={lijst as Route}>Bekijk de {naam}</ButtonLink>
        <ButtonLink href="/bestand/aanleveren">Nog een bestand aanleveren</ButtonLink>
        {!ongedaan && levering.kanTerug && <Terugdraaiknop id={levering.id} welke={`${levering.bestandsnaam}, gepubliceerd ${wanneer}`} draaiTerug={draaiTerug} />}
      </div>
      <p className="max-w-text text-ink-soft">
        {ongedaan ? "Het bestand zelf hebben we niet meer. Lever het opnieuw aan als je het toch wilt publiceren." : levering.kanTerug ? "Terugdraaien kan 14 dagen, en alleen bij de laatste levering." : "Terugdraaien kan niet meer: er is later nog iets geleverd, of het is langer dan 14 dagen geleden."}{" "}
        <Link href="/bestand/aanleveren/geschiedenis">Bekijk de geschiedenis</Link>
      </p>
    </div>
  );
};
