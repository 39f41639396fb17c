import { CellNote } from "@/components/ui/table";
import { ScoreStrip } from "@/components/ui/score-strip";
import { BEOORDELINGEN } from "@/lib/beoordeling/status";
import type { ResultaatRij } from "@/lib/rangschikking/rij";
import { Datum, GedaanCel, OrUnknown, Plaats, SoortWerk, Titel } from "./cellen";
import { niveauOf, ONBEKEND, rijbewijsOf, soortWerkOf, titelOf, urenOf, vervoerOf, vervoerTekst } from "./formaat";
import type { Kolom } from "./kolom";
import { MERKEN, summarizeOordelen } from "./merken";
import { Vervoer } from "./vervoer";

const known = (value: string | number | null | undefined) => (value === null || value === "" || value === ONBEKEND ? undefined : value);

/** Wide enough for one bar per criterion that plays a part. */
const scoreKolom = (criteria: number): Kolom => ({
  id: "score", label: "Past", breedte: 4.25 + 0.6 * criteria, hoogEerst: true, vast: true,
  waarde: ({ score }) => score,
  cel: ({ rij, score, oordelen }) => (
    <>
      <ScoreStrip score={score} marks={oordelen.map(({ oordeel }) => MERKEN[oordeel].kind)} summary={summarizeOordelen(oordelen)} />
      <CellNote>{rij.volledigheid}% ingevuld</CellNote>
    </>
  ),
});

const gedeeld: readonly Kolom[] = [
  { id: "afstand", label: "Plaats", breedte: 6.75, waarde: ({ rij }) => known(rij.km), cel: ({ rij }) => <Plaats rij={rij} /> },
  { id: "uren", label: "Uren", breedte: 4.75, waarde: ({ rij }) => known(rij.urenMax ?? rij.urenMin), cel: ({ rij }) => <span className="whitespace-nowrap"><OrUnknown tekst={urenOf(rij)} /></span> },
  { id: "vervoer", label: "Vervoer", breedte: 6.75, waarde: ({ rij }) => known(vervoerTekst(vervoerOf(rij))), cel: ({ rij }) => <Vervoer rij={rij} /> },
  { id: "soortWerk", label: "Soort werk", breedte: 9.75, waarde: ({ rij }) => known(soortWerkOf(rij)), cel: ({ rij }) => <SoortWerk rij={rij} /> },
  { id: "niveau", label: "Niveau", breedte: 7.25, waarde: ({ rij }) => known(rij.werkEnDenkniveau), cel: ({ rij }) => <OrUnknown tekst={niveauOf(rij)} /> },
];

const achteraan: readonly Kolom[] = [
  { id: "rijbewijs", label: "Rijbewijs", breedte: 6.5, bijkomend: true, waarde: ({ rij }) => known(rij.rijbewijzen.join()), cel: ({ rij }) => <OrUnknown tekst={rijbewijsOf(rij)} /> },
  { id: "volledigheid", label: "Ingevuld", breedte: 6, hoogEerst: true, bijkomend: true, waarde: ({ rij }) => rij.volledigheid, cel: ({ rij }) => <span className="whitespace-nowrap">{rij.volledigheid}%</span> },
  {
    id: "gedaan", label: "Gedaan", breedte: 9, hoogEerst: true, bijkomend: true,
    waarde: ({ rij }, { beoordelingen, opgehaald }) => {
      const status = beoordelingen[rij.key]?.status;
      return status ? BEOORDELINGEN.indexOf(status) + 1 : opgehaald.has(rij.key) ? 0.5 : undefined;
    },
    cel: ({ rij }, { gedaan }) => <GedaanCel sleutel={rij.key} gedaan={gedaan} />,
  },
];

/** The columns of one direction. A profiel has no title or employer: its beroepen stand there. */
export function kolommenVan(soort: ResultaatRij["soort"], criteria: number): Kolom[] {
  const titel: Kolom = { id: "titel", label: soort === "vacatures" ? "Vacature" : "Kandidaat", vast: true, waarde: ({ rij }) => titelOf(rij), cel: (item, context) => <Titel item={item} context={context} /> };
  const datum: Kolom = {
    id: "datum", breedte: 6.5, label: soort === "vacatures" ? "Sluit" : "Beschikbaar",
    waarde: ({ rij }) => known(rij.soort === "vacatures" ? rij.sluitingsdatum : rij.beschikbaarVanaf),
    cel: ({ rij }, { vandaag }) => <Datum rij={rij} vandaag={vandaag} />,
  };
  const salaris: Kolom = { id: "salaris", label: "Salaris", breedte: 9, bijkomend: true, waarde: ({ rij }) => known(rij.soort === "vacatures" ? rij.salaris : null), cel: ({ rij }) => <CellNote>{(rij.soort === "vacatures" && rij.salaris) || ONBEKEND}</CellNote> };
  return [scoreKolom(criteria), titel, ...gedeeld, datum, ...(soort === "vacatures" ? [salaris] : []), ...achteraan];
}
