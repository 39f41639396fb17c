"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useMemo, useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SegmentedControl } from "@/components/ui/segmented-control";
import type { Soort } from "@/lib/standaard/soort";
import { type Antwoord, ONBEREIKBAAR } from "../levering";
import { useVroegGetypt } from "../../formulier/use-vroeg-getypt";
import { Stapbalk } from "../stapbalk";
import { tel } from "../woorden";
import { keuzeId } from "./doelkeuze";
import { type Doel, dubbele, type Kolom, naamVan, zekerheidVan } from "./kolom";
import { Kolomtabel } from "./kolomtabel";
import { NietMee } from "./niet-mee";
import { type ToonVoorbeeld, useVoorbeeld } from "./use-voorbeeld";
import { Voorbeeld } from "./voorbeeld";

export interface KolommenschermProps {
  id: string;
  soort: Soort;
  kolommen: readonly Kolom[];
  doelen: readonly Doel[];
  /** The mapping was chosen already: going on without a change is only walking. */
  gekozen: boolean;
  toon: ToonVoorbeeld;
  kies: (input: { id: string; doelen: (string | null)[] }) => Promise<Antwoord>;
}

const FILTERS = [{ value: "alle", label: "Alle kolommen" }, { value: "kijken", label: "Om na te kijken" }] as const;

/** The second step: where each column goes, with the outcome beside it. */
export function Kolommenscherm({ id, soort, kolommen, doelen, gekozen: wasGekozen, toon, kies }: KolommenschermProps) {
  const begin = useMemo(() => kolommen.map(({ doel }) => doel), [kolommen]);
  const [gekozen, setGekozen] = useState<readonly (string | null)[]>(begin);
  const [filter, setFilter] = useState("alle");
  const vak = useVroegGetypt<HTMLDivElement>();
  const perSleutel = useMemo(() => new Map(doelen.map((doel) => [doel.sleutel, doel])), [doelen]);
  const dubbel = useMemo(() => dubbele(kolommen, gekozen, perSleutel), [kolommen, gekozen, perSleutel]);
  const voorbeeld = useVoorbeeld(id, gekozen, toon);
  const { busy, melding, problems, bewaar } = useBewaren(id, kies);

  const eersteKeer = kolommen.filter((kolom) => zekerheidVan(kolom, kolom.doel).kijken);
  const nogKijken = kolommen.filter((kolom) => zekerheidVan(kolom, gekozen[kolom.kolom] ?? null).kijken);
  // Those to look at stay in sight once chosen, otherwise they would vanish below one's hands.
  const getoond = filter === "kijken" ? kolommen.filter((kolom) => eersteKeer.includes(kolom) || dubbel.has(kolom.kolom)) : kolommen;
  const gewijzigd = gekozen.some((doel, at) => doel !== begin[at]);

  const verder = () =>
    bewaar(gekozen, !gewijzigd && wasGekozen, [...dubbel].map(([at, had]) => ({ field: keuzeId({ kolom: at }), message: `${naamVan(kolommen[at] ?? had)} en ${naamVan(had)} gaan naar hetzelfde. Kies voor een van beide iets anders.` })));

  return (
    <div ref={vak} className="grid gap-6">
      <ErrorSummary problems={problems} />
      {melding !== undefined && <Alert kind="error" title={melding} live />}
      {eersteKeer.length > 0 && <SegmentedControl name="filter" label="Welke kolommen je ziet" hideLegend options={FILTERS} value={filter} onChange={setFilter} />}
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="grid gap-6">
          <Kolomtabel kolommen={getoond} gekozen={gekozen} doelen={doelen} dubbel={dubbel} onKies={({ kolom }, doel) => setGekozen(gekozen.map((other, at) => (at === kolom ? doel : other)))} />
          <NietMee soort={soort} kolommen={kolommen} gekozen={gekozen} doelen={perSleutel} />
        </div>
        <Voorbeeld {...voorbeeld} />
      </div>
      <Stapbalk
        acties={
          <>
            <ButtonLink href={`/bestand/aanleveren/${id}/bestand` as Route}>Terug</ButtonLink>
            <Button kind="primary" busy={busy} busyLabel="Wordt bewaard…" onClick={verder}>Verder naar beroepen</Button>
          </>
        }
      >
        <strong>{nogKijken.length === 0 ? "Alle kolommen zijn duidelijk" : `Nog ${tel(nogKijken.length, "kolom", "kolommen")} om na te kijken`}</strong>
        <span className="block text-small text-ink-soft">We onthouden je keuze voor het volgende bestand.</span>
      </Stapbalk>
    </div>
  );
}

type Problem = { readonly field: string; readonly message: string };

/** Keeps the choice and goes to the next step; what can't be chosen comes back as problems. */
function useBewaren(id: string, kies: KolommenschermProps["kies"]) {
  const router = useRouter();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [melding, setMelding] = useState<string>();
  const [busy, start] = useTransition();
  const bewaar = (doelen: readonly (string | null)[], ongewijzigd: boolean, gevonden: readonly Problem[]) => {
    setProblems(gevonden);
    if (gevonden.length > 0) return;
    if (ongewijzigd) return router.push(`/bestand/aanleveren/${id}/beroepen` as Route);
    start(async () => {
      const antwoord = await kies({ id, doelen: [...doelen] }).catch(() => ONBEREIKBAAR);
      setMelding(antwoord.ok ? undefined : antwoord.melding);
      // With nothing to decide on it leads past the occupations.
      if (antwoord.ok) router.push(`/bestand/aanleveren/${id}` as Route);
    });
  };
  return { busy, melding, problems, bewaar };
}
