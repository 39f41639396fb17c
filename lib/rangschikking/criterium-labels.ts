import type { CriteriumId } from "./criteria/criterium";

/** The name of each criterion on screens. Apart from the explanations, which only the public page needs. */
export const CRITERIUM_LABELS: Readonly<Record<CriteriumId, string>> = {
  beroep: "Beroep",
  afstand: "Afstand",
  reistijd: "Reistijd",
  uren: "Uren per week",
  vervoer: "Vervoer",
  rijbewijs: "Rijbewijs",
  niveau: "Werk- en denkniveau",
  zonderDiploma: "Zonder diploma",
  zonderErvaring: "Zonder ervaring",
  taal: "Talen",
  soortWerk: "Soort werk",
  contract: "Contract",
  onregelmatigWerk: "Onregelmatig werk of ploegendienst",
  kantoortijden: "Kantoortijden",
  aanvang: "Begin van het werk",
  sluiting: "Sluitingsdatum",
  woorden: "Zoekwoorden",
  competenties: "Competenties",
  interesses: "Interesses",
  sector: "Sector",
};
