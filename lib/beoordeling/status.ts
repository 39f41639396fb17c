/** What a bemiddelaar did with a result. Screens, exports and figures use these words; the order is that of the work. */
export const BEOORDELINGEN = ["gezien", "gekozen", "voorgelegd", "gesprek", "geplaatst", "afgewezen"] as const;
export type BeoordelingStatus = (typeof BEOORDELINGEN)[number];

export const BEOORDELING_LABELS: Readonly<Record<BeoordelingStatus, string>> = {
  gezien: "Gezien",
  gekozen: "Interessant",
  voorgelegd: "Voorgelegd",
  gesprek: "Gesprek",
  geplaatst: "Geplaatst",
  afgewezen: "Afgewezen",
};

/** What a person sets by hand; `gezien` is set by opening. */
export const KEUZES = BEOORDELINGEN.filter((status) => status !== "gezien");

/** Why a result was rejected. A closed list, so that it can outlive the note and never holds anything about a person. */
export const AFWIJSREDENEN = ["ander-werk", "te-ver", "uren", "niveau", "vervoer", "voorwaarden", "vervuld", "geen-belangstelling", "anders"] as const;
export type Afwijsreden = (typeof AFWIJSREDENEN)[number];

export const AFWIJSREDEN_LABELS: Readonly<Record<Afwijsreden, string>> = {
  "ander-werk": "Ander werk dan bedoeld",
  "te-ver": "Te ver weg",
  uren: "Uren passen niet",
  niveau: "Niveau of diploma past niet",
  vervoer: "Niet te bereiken met het vervoer",
  voorwaarden: "Arbeidsvoorwaarden passen niet",
  vervuld: "Al vervuld of niet meer beschikbaar",
  "geen-belangstelling": "Geen belangstelling",
  anders: "Anders",
};

/** How far a status is towards a placement; `afgewezen` counts as judged, beyond seen and chosen. */
const GEWICHT: Readonly<Record<BeoordelingStatus, number>> = { gezien: 0, gekozen: 1, afgewezen: 2, voorgelegd: 3, gesprek: 4, geplaatst: 5 };

/** The status that says most: what to show of several earlier ones. */
export const saysMore = (a: BeoordelingStatus, b: BeoordelingStatus): boolean => GEWICHT[a] > GEWICHT[b];

/** Statuses that are counted per month: the figures about effect. */
export const GETELDE_STATUSSEN = ["voorgelegd", "gesprek", "geplaatst"] as const satisfies readonly BeoordelingStatus[];

/** Longest note, in characters. */
export const NOTITIE_LENGTE = 1000;
