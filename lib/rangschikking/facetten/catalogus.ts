import { CONTRACT_LABELS, NIVEAU_LABELS, SOORT_WERK_LABELS, VERVOERMIDDEL_LABELS } from "../keuzes";
import type { Richting } from "../keuzes";
import type { ResultaatRij } from "../rij";
import { capitalise } from "../woordkeus";
import { orOnbekend, waarden } from "./facet";
import type { Facet, FacetWaarde } from "./facet";

const VERVOER = waarden(VERVOERMIDDEL_LABELS);
const SOORT_WERK = waarden(SOORT_WERK_LABELS);
const CONTRACT = waarden({ B: CONTRACT_LABELS.B, O: CONTRACT_LABELS.O });
const NIVEAU = waarden(Object.fromEntries(NIVEAU_LABELS.entries()));
const JA_NEE = waarden({ ja: "ja", nee: "nee" });

/** "Tot 10 km" holds what is within 5 km too: who chooses it means all of it. */
const KM_STAPPEN = [5, 10, 20, 40];
const KM = [...KM_STAPPEN.map((km, volgorde) => ({ waarde: String(km), label: `Tot ${km} km`, volgorde })), { waarde: "verder", label: `Verder dan ${KM_STAPPEN.at(-1)} km`, volgorde: 99 }];
const valuesOfKm = ({ km }: ResultaatRij) => {
  if (km === null) return orOnbekend([]);
  const first = KM_STAPPEN.findIndex((stap) => km <= stap);
  return first < 0 ? KM.slice(-1) : KM.slice(first, -1);
};

/** Bands of hours; work of 16 to 32 hours is in both that it overlaps. */
const UREN_BANDEN = [[0, 15, "Tot 16 uur"], [16, 24, "16 tot en met 24 uur"], [25, 32, "25 tot en met 32 uur"], [33, 99, "Meer dan 32 uur"]] as const;
const UREN = UREN_BANDEN.map(([van, tot, label], volgorde) => ({ van, tot, waarde: { waarde: `${van}-${tot}`, label, volgorde } }));
const valuesOfUren = ({ urenMin, urenMax }: ResultaatRij) => {
  const [low, high] = [urenMin ?? urenMax, urenMax ?? urenMin];
  return orOnbekend(low === null || high === null ? [] : UREN.filter(({ van, tot }) => low <= tot && high >= van).map(({ waarde }) => waarde));
};

const jaNee = (value: boolean | null) => orOnbekend([value === null ? undefined : JA_NEE[value ? "ja" : "nee"]]);

/** Names under one referentieberoep are one beroep here. Values are kept per reading, for rows share them. */
function beroepFacet(): Facet {
  const known = new Map<string, FacetWaarde>();
  const valueOf = ({ code, naam, referentieCode, referentieNaam }: ResultaatRij["beroepen"][number]): FacetWaarde => {
    const waarde = referentieCode ?? code;
    const value = known.get(waarde) ?? { waarde, label: capitalise(referentieNaam ?? naam ?? code), volgorde: 0 };
    known.set(waarde, value);
    return value;
  };
  return { id: "beroep", label: "Beroep", valuesOf: ({ beroepen }) => orOnbekend([...new Set(beroepen.map(valueOf))]) };
}

const unique = (values: readonly (FacetWaarde | undefined)[]) => orOnbekend([...new Set(values)]);

const gedeeld = (richting: Richting): Facet[] => [
  { id: "vervoer", label: richting === "vacatures" ? "Vervoer nodig of mogelijk" : "Heeft vervoer", valuesOf: (rij) => unique(rij.vervoermiddelen.map(({ code }) => VERVOER[code])) },
  { id: "soortWerk", label: "Soort werk", valuesOf: (rij) => unique([...rij.overeenkomsten, ...(rij.soort === "vacatures" ? rij.soortWerkAfgeleid : [])].map((soort) => SOORT_WERK[soort])) },
  { id: "afstand", label: "Afstand", valuesOf: valuesOfKm },
  { id: "uren", label: "Uren per week", valuesOf: valuesOfUren },
  beroepFacet(),
  { id: "niveau", label: "Werk- en denkniveau", valuesOf: ({ werkEnDenkniveau }) => orOnbekend([werkEnDenkniveau === null ? undefined : NIVEAU[werkEnDenkniveau]]) },
  { id: "contract", label: "Contract", valuesOf: (rij) => unique(rij.contracten.map((code) => CONTRACT[code])) },
  { id: "onregelmatigWerk", label: "Onregelmatig werk of ploegendienst", valuesOf: (rij) => jaNee(rij.onregelmatigWerk) },
];

const diploma: Facet = { id: "diploma", label: "Diploma gevraagd", valuesOf: (rij) => jaNee(rij.soort === "vacatures" ? rij.diplomaVereist : null) };

/** The facets of one direction, in the order in which they are shown: what the pilots asked for first. */
export const facettenVan = (richting: Richting): Facet[] => [...gedeeld(richting), ...(richting === "vacatures" ? [diploma] : [])];
