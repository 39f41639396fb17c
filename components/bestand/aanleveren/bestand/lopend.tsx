"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { type Antwoord, type Levering, STAPPEN, type Voortgang } from "../levering";
import { Stopknop } from "../stopknop";
import { useGang } from "../use-gang";
import { SOORT, telRijen, tijdstip } from "../woorden";

interface LopendProps {
  leveringen: readonly Levering[];
  vandaag: string;
  stop: (input: { id: string }) => Promise<Antwoord>;
}

/** Deliveries that were begun and not finished, by whomever: go on, or stop. */
export const Lopend = ({ leveringen, vandaag, stop }: LopendProps) =>
  leveringen.length === 0 ? null : (
    <section aria-labelledby="lopend" className="mb-8 grid max-w-[80rem] gap-3">
      <h2 id="lopend" className="sr-only">Nog niet af</h2>
      {leveringen.map((levering) => <Regel key={levering.id} levering={levering} vandaag={vandaag} stop={stop} />)}
    </section>
  );

const bezigMet = ({ wat, deel }: Voortgang): string => (deel === null ? wat : `${wat}: ${Math.round(deel)} %`);

function Regel({ levering, vandaag, stop }: { levering: Levering; vandaag: string; stop: LopendProps["stop"] }) {
  const router = useRouter();
  const gang = useGang(levering.bezig ? levering.id : null, () => router.refresh());
  const voortgang = gang?.voortgang ?? levering.voortgang;
  const waar = levering.bezig && voortgang ? bezigMet(voortgang) : `Wacht op jou bij stap ${STAPPEN.indexOf(levering.stap) + 1}, ${levering.stap}`;
  return (
    <Alert
      kind="info"
      title={<span className="wrap-anywhere">Nog niet af: {levering.bestandsnaam}</span>}
      actions={
        <>
          <ButtonLink href={`/bestand/aanleveren/${levering.id}` as Route}>Verder gaan<span className="sr-only"> met {levering.bestandsnaam}</span></ButtonLink>
          <Stopknop levering={levering} stop={stop} blijf />
        </>
      }
    >
      {SOORT[levering.soort].titel.replace(" aanleveren", "")}{levering.rijen > 0 && `, ${telRijen(levering.rijen)}`}, gekozen door {levering.door ?? "een collega"}, {tijdstip(levering.gestartOp, vandaag)}. {waar}.
      {!levering.bezig && <> Bewaard tot {tijdstip(levering.verlooptOp, vandaag)}.</>}
    </Alert>
  );
}
