import { IconRefresh } from "@tabler/icons-react";
import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { BEOORDELING_LABELS, KEUZES, type BeoordelingStatus } from "@/lib/beoordeling/status";
import { shortDate } from "@/lib/rangschikking/woordkeus";
import { VerwijderKnop } from "./verwijder-knop";
import { Zoekvragenlijst, type Zoekvraagregel } from "./zoekvragenlijst";

interface DossierProps {
  kenmerk: string;
  zoekvragen: readonly Zoekvraagregel[];
  standen: Readonly<Partial<Record<BeoordelingStatus, number>>>;
  vandaag: string;
  verwijder: (input: { id: string }) => Promise<boolean>;
}

/** "2 voorgelegd, 1 gesprek" */
const standTekst = (standen: DossierProps["standen"]): string =>
  KEUZES.flatMap((status) => (standen[status] ? [`${standen[status]} ${BEOORDELING_LABELS[status].toLowerCase()}`] : [])).join(", ");

/** Everything asked under one kenmerk, in time, and what came of it. */
export const Dossier = ({ kenmerk, zoekvragen, standen, vandaag, verwijder }: DossierProps) => {
  const tekst = standTekst(standen);
  return (
    <section aria-label={`Kenmerk ${kenmerk}`} className="grid gap-2">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h2>{kenmerk}</h2>
        {tekst && <p className="text-ink-soft">{tekst}</p>}
      </div>
      <Zoekvragenlijst
        regels={zoekvragen}
        caption={`Zoekvragen met kenmerk ${kenmerk}, nieuwste eerst`}
        vandaag={vandaag}
        eerste="dag"
        acties={({ id, richting, gevraagdOp }) => {
          const dag = shortDate(gevraagdOp.slice(0, 10), vandaag);
          return (
            <span className="flex flex-wrap gap-x-2">
              <ButtonLink size="small" kind="quiet" icon={<Icon of={IconRefresh} />} href={`/${richting}?van=${id}` as Route}>
                Opnieuw<span className="sr-only"> vragen wat op {dag} is gevraagd voor {kenmerk}</span>
              </ButtonLink>
              <VerwijderKnop id={id} kenmerk={kenmerk} dag={dag} verwijder={verwijder} />
            </span>
          );
        }}
      />
    </section>
  );
};
