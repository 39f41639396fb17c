import { contractOf, niveauOf, ONBEKEND, soortWerkOf, titelOf, vervoerOf, vervoerTekst } from "@/components/resultaten/formaat";
import { MERKEN } from "@/components/resultaten/merken";
import { AFWIJSREDEN_LABELS, BEOORDELING_LABELS } from "@/lib/beoordeling/status";
import { dagVan } from "@/lib/klok";
import { explain } from "@/lib/rangschikking/explain";
import type { GerangschikteRij } from "@/lib/rangschikking/rangschikken";
import type { Cel, Kolom, Werkblad } from "@/lib/uitvoer/werkblad";
import type { RijBeoordeling } from "@/lib/zoeken/beoordelingen-lezen";
import type { UitTeVoeren } from "@/lib/zoeken/uitvoeren";

interface Resultaat {
  readonly gerangschikt: GerangschikteRij;
  readonly plaats: number;
  readonly waarom: string;
  readonly beoordeling: RijBeoordeling | undefined;
  readonly opgehaald: boolean;
}

interface Uitvoerkolom extends Kolom {
  readonly waarde: (resultaat: Resultaat) => Cel;
}

const known = (text: string | null): Cel => (text === ONBEKEND ? null : text);

const statusOf = ({ beoordeling }: Resultaat): Cel => {
  if (!beoordeling?.status) return null;
  const reden = beoordeling.reden ? `: ${AFWIJSREDEN_LABELS[beoordeling.reden]}` : "";
  return `${BEOORDELING_LABELS[beoordeling.status]}${reden}`;
};

const eerderOf = ({ beoordeling }: Resultaat): Cel => (beoordeling?.eerder ? `${BEOORDELING_LABELS[beoordeling.eerder.status]} (${beoordeling.eerder.kenmerk})` : null);

/** The table of the results screen, every column of it, with what the source didn't say left empty. */
const kolommen: readonly Uitvoerkolom[] = [
  { kop: "Plaats", type: "getal", breedte: 8, waarde: ({ plaats }) => plaats },
  { kop: "Titel", type: "tekst", breedte: 36, waarde: ({ gerangschikt }) => titelOf(gerangschikt.rij) },
  { kop: "Score", type: "getal", breedte: 8, waarde: ({ gerangschikt }) => gerangschikt.score },
  { kop: "Werkgever", type: "tekst", waarde: ({ gerangschikt: { rij } }) => (rij.soort === "vacatures" ? rij.werkgever : null) },
  { kop: "Woonplaats of plaats", type: "tekst", breedte: 18, waarde: ({ gerangschikt: { rij } }) => rij.plaats ?? rij.postcode?.slice(0, 4) ?? null },
  { kop: "Afstand (km)", type: "getal", waarde: ({ gerangschikt: { rij } }) => (rij.km === null ? null : Math.round(rij.km * 10) / 10) },
  { kop: "Uren vanaf", type: "getal", breedte: 8, waarde: ({ gerangschikt: { rij } }) => rij.urenMin },
  { kop: "Uren tot en met", type: "getal", breedte: 8, waarde: ({ gerangschikt: { rij } }) => rij.urenMax },
  { kop: "Soort werk", type: "tekst", breedte: 22, waarde: ({ gerangschikt: { rij } }) => known(soortWerkOf(rij)) },
  { kop: "Contract", type: "tekst", breedte: 22, waarde: ({ gerangschikt: { rij } }) => contractOf(rij) },
  { kop: "Niveau", type: "tekst", breedte: 22, waarde: ({ gerangschikt: { rij } }) => known(niveauOf(rij)) },
  { kop: "Vervoer", type: "tekst", breedte: 18, waarde: ({ gerangschikt: { rij } }) => vervoerTekst(vervoerOf(rij)) || null },
  { kop: "Rijbewijs", type: "tekst", breedte: 12, waarde: ({ gerangschikt: { rij } }) => rij.rijbewijzen.join(", ") || null },
  { kop: "Sluit", type: "datum", waarde: ({ gerangschikt: { rij } }) => (rij.soort === "vacatures" ? rij.sluitingsdatum : null) },
  { kop: "Beschikbaar vanaf", type: "datum", waarde: ({ gerangschikt: { rij } }) => (rij.soort === "werkzoekenden" ? rij.beschikbaarVanaf : null) },
  { kop: "Volledigheid (%)", type: "getal", breedte: 10, waarde: ({ gerangschikt: { rij } }) => rij.volledigheid },
  { kop: "Waarom hier", type: "tekst", breedte: 60, waarde: ({ waarom }) => waarom },
  { kop: "Status", type: "tekst", breedte: 20, waarde: statusOf },
  { kop: "Status sinds", type: "datum", waarde: ({ beoordeling }) => (beoordeling?.op ? dagVan(new Date(beoordeling.op)) : null) },
  { kop: "Eerder", type: "tekst", breedte: 24, waarde: eerderOf },
  { kop: "Detail opgehaald", type: "tekst", breedte: 10, waarde: ({ opgehaald }) => (opgehaald ? "ja" : "nee") },
];

/** Columns that have no meaning in the other direction. */
const ALLEEN: Readonly<Record<string, UitTeVoeren["vraag"]["richting"]>> = { Werkgever: "vacatures", Sluit: "vacatures", "Beschikbaar vanaf": "werkzoekenden" };

/** The ranked results as a sheet. */
export function toResultaatblad({ vraag, vandaag, rijen, beoordelingen, details }: UitTeVoeren): Werkblad {
  const gekozen = kolommen.filter(({ kop }) => ALLEEN[kop] === undefined || ALLEEN[kop] === vraag.richting);
  const waaromOf = ({ rij }: GerangschikteRij) => explain(vraag, rij, { vandaag }).map(({ oordeel, kop }) => `${kop} (${MERKEN[oordeel].word})`).join("; ");
  return {
    naam: "Resultaten",
    kolommen: gekozen.map(({ kop, type, breedte }) => ({ kop, type, ...(breedte !== undefined && { breedte }) })),
    rijen: rijen.map((gerangschikt, index) => {
      const { key } = gerangschikt.rij;
      const resultaat = { gerangschikt, plaats: index + 1, waarom: waaromOf(gerangschikt), beoordeling: beoordelingen[key], opgehaald: details.has(key) };
      return gekozen.map(({ waarde }) => waarde(resultaat));
    }),
  };
}
