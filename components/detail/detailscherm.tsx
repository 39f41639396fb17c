import type { ReactNode } from "react";
import { Alert } from "@/components/ui/alert";
import { Mark } from "@/components/ui/mark";
import { afstandTekst, beschikbaarOf, contractOf, datumOf, niveauOf, soortWerkOf, urenOf } from "@/components/resultaten/formaat";
import { summarizeOordelen } from "@/components/resultaten/merken";
import { Vervoer } from "@/components/resultaten/vervoer";
import { Legenda, Waarom } from "@/components/resultaten/waarom";
import type { Uitleg } from "@/lib/rangschikking/explain";
import type { GerangschikteRij } from "@/lib/rangschikking/rangschikken";
import type { Veldgroepbeschrijving } from "@/lib/standaard/describe-velden";
import { Veldgroep } from "./velden";

interface DetailschermProps {
  gerangschikt: GerangschikteRij;
  uitleg: readonly Uitleg[];
  groepen: readonly Veldgroepbeschrijving[];
  vandaag: string;
  /** The whole record was fetched; else only what came with the results is here. */
  isOpgehaald: boolean;
  weggelaten: readonly string[];
  bron: string | null;
  /** In the frame at the right: contact, or the button that fetches it. */
  kader: ReactNode;
  /** What was done with it: form and history. */
  beoordeling: ReactNode;
}

const CONTACT = "Contact";

/** One result, whole: key facts, why it ranks here, every delivered field, contact always in sight. */
export function Detailscherm({ gerangschikt, uitleg, groepen, vandaag, isOpgehaald, weggelaten, bron, kader, beoordeling }: DetailschermProps) {
  return (
    <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="grid gap-8">
        <Kernfeiten gerangschikt={gerangschikt} vandaag={vandaag} />
        <section aria-labelledby="waarom" className="grid gap-3">
          <h2 id="waarom">Waarom dit hier staat</h2>
          <p className="text-ink-soft">Score {gerangschikt.score} van 100: {summarizeOordelen(gerangschikt.oordelen)}.</p>
          <Waarom uitleg={uitleg} />
          <Legenda />
        </section>
        {weggelaten.length > 0 && <Alert kind="warning" title="Niet alles was leesbaar">Deze gegevens kwamen niet volgens de standaard binnen en zijn weggelaten: {weggelaten.join(", ")}.</Alert>}
        {!isOpgehaald && <Alert kind="info">Dit is wat de bron bij de eerste vraag gaf. Haal het detail op voor alles, met de contactgegevens.</Alert>}
        {groepen.filter(({ groep }) => groep !== CONTACT).map((groep) => <Veldgroep key={groep.groep} {...groep} vandaag={vandaag} />)}
      </div>
      <div className="grid gap-6 lg:sticky lg:top-6">
        <aside aria-label="Contact" className="grid gap-4 rounded-lg border border-line bg-surface p-5">
          {groepen.filter(({ groep }) => groep === CONTACT).map((groep) => <Veldgroep key={groep.groep} {...groep} vandaag={vandaag} stacked />)}
          {kader}
          {bron && <p className="text-small text-ink-soft">Bron: {bron}</p>}
        </aside>
        <section aria-labelledby="status-kop" className="grid gap-4 rounded-lg border border-line bg-surface p-5">
          <h2 id="status-kop">Status en notitie</h2>
          {beoordeling}
        </section>
      </div>
    </div>
  );
}

/** What one wants to know first. */
function Kernfeiten({ gerangschikt: { rij }, vandaag }: { gerangschikt: GerangschikteRij; vandaag: string }) {
  const datum = rij.soort === "vacatures" ? rij.sluitingsdatum : rij.beschikbaarVanaf;
  const wanneer = datum ? (rij.soort === "vacatures" ? datumOf : beschikbaarOf)(datum, vandaag) : null;
  const feiten: [label: string, waarde: ReactNode][] = [
    ["Plaats", `${rij.plaats ?? rij.postcode?.slice(0, 4) ?? "onbekend"}, ${afstandTekst(rij.km, rij.kmGeschat)}`],
    ["Uren per week", urenOf(rij)],
    ["Soort werk", [soortWerkOf(rij), contractOf(rij)].filter(Boolean).join(", ")],
    ["Niveau", niveauOf(rij)],
    ["Vervoer", <Vervoer key="vervoer" rij={rij} />],
    [rij.soort === "vacatures" ? "Sluit" : "Beschikbaar", wanneer ? [wanneer.kort, wanneer.afstand && `(${wanneer.afstand})`].filter(Boolean).join(" ") : <Mark key="datum" kind="hatched" word="onbekend" />],
  ];
  return (
    <dl className="grid gap-x-8 gap-y-4 rounded-lg border border-line bg-surface p-5 sm:grid-cols-2 xl:grid-cols-3">
      {feiten.map(([label, waarde]) => (
        <div key={label}>
          <dt className="text-small text-ink-soft">{label}</dt>
          <dd className="font-semibold">{waarde}</dd>
        </div>
      ))}
    </dl>
  );
}
