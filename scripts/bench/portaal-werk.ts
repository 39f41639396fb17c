/** Common work in everyday words, ten kinds: what the bench looks for. */
export const WERK: readonly string[] = ["magazijnmedewerker", "schoonmaker", "verzorgende", "kok", "vrachtwagenchauffeur", "timmerman", "verkoper", "administratief medewerker", "productiemedewerker", "monteur"];
