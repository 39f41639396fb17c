/**
 * What can be chosen in a zoekvraag, without zod, so that the browser can use it for nothing. Codes are those of
 * Gegevensstandaard 1.5; only `stage` and `beschut` are ours, because the standard cannot say them.
 */
export const RICHTINGEN = ["vacatures", "werkzoekenden"] as const;
/** What is looked for: vacatures for a werkzoekende, or werkzoekenden for a vacature. */
export type Richting = (typeof RICHTINGEN)[number];

export const BELANGEN = ["moet", "graag"] as const;
/** `moet` filters and goes into the selectievraag where VUM can search on it; `graag` only weighs in the ranking. */
export type Belang = (typeof BELANGEN)[number];

export const RIJBEWIJZEN = ["AM", "A1", "A2", "A", "B", "B+", "BE", "C1", "C", "C1E", "CE", "D1", "D", "D1E", "DE", "T"] as const;
export type RijbewijsCode = (typeof RIJBEWIJZEN)[number];

export const VERVOERMIDDELEN = [1, 2, 3, 4, 5, 9] as const;
/** 1 auto, 2 bromfiets, 3 fiets, 4 motor, 5 openbaar vervoer, 9 anders. */
export type VervoermiddelCode = (typeof VERVOERMIDDELEN)[number];

export const CONTRACTEN = ["O", "B"] as const;
/** O onbepaalde tijd, B bepaalde tijd. */
export type ContractCode = (typeof CONTRACTEN)[number];

export const OVEREENKOMSTEN = ["01", "02", "03", "04"] as const;
/** 01 reguliere vacature, 02 leerbaan, 03 vrijwilligerswerk, 04 werkervaringsplaats. */
export type OvereenkomstCode = (typeof OVEREENKOMSTEN)[number];

export const AFGELEIDE_SOORTEN = ["stage", "beschut"] as const;
/** Kinds of work the standard has no code for; recognised from words in a vacature, never in a profiel. */
export type AfgeleideSoort = (typeof AFGELEIDE_SOORTEN)[number];

export const SOORTEN_WERK = [...OVEREENKOMSTEN, ...AFGELEIDE_SOORTEN] as const;
export type SoortWerk = (typeof SOORTEN_WERK)[number];

export const TAALNIVEAUS = [2, 3, 4] as const;
/** 2 redelijk, 3 goed, 4 uitstekend: the levels a selectievraag can ask. */
export type Taalniveau = (typeof TAALNIVEAUS)[number];

/** Words for codes as they stand inside a sentence. The lists with official labels are in `lib/standaard/waardelijsten.ts`. */
export const SOORT_WERK_LABELS: Readonly<Record<SoortWerk, string>> = {
  "01": "reguliere baan",
  "02": "leerbaan",
  "03": "vrijwilligerswerk",
  "04": "werkervaringsplaats",
  stage: "stage",
  beschut: "beschut werk",
};
export const VERVOERMIDDEL_LABELS: Readonly<Record<VervoermiddelCode, string>> = {
  1: "auto",
  2: "bromfiets",
  3: "fiets",
  4: "motor",
  5: "ov",
  9: "ander vervoer",
};
export const CONTRACT_LABELS: Readonly<Record<ContractCode, string>> = { O: "onbepaalde tijd", B: "bepaalde tijd" };
export const NIVEAU_LABELS: readonly string[] = ["niet van toepassing", "geen basisopleiding", "basisniveau", "vmbo", "mbo, havo of vwo", "hbo", "universiteit"];
export const TAALNIVEAU_LABELS: readonly string[] = ["onbekend", "geen", "redelijk", "goed", "uitstekend"];
