/** Levels of assurance of eHerkenning, low to high. EH3 is loa3. */
export const NIVEAUS = ["loa2", "loa2plus", "loa3", "loa4"] as const;
export type Niveau = (typeof NIVEAUS)[number];

/** What stands before the level in an acr of eHerkenning; a makelaar may use another one (EHERKENNING_ACR_PREFIX). */
const ACR_PREFIX = "urn:etoegang:core:assurance-class:";

/** The acr that asks for, or states, this level. */
export const toAcr = (niveau: Niveau, prefix = ACR_PREFIX): string => `${prefix}${niveau}`;

/** The level in an acr; undefined when it isn't a level this portal knows. */
export function parseAcr(acr: string, prefix = ACR_PREFIX): Niveau | undefined {
  return NIVEAUS.find((niveau) => acr === toAcr(niveau, prefix));
}

/** Is `niveau` at least `minimum`? */
export const isAtLeast = (niveau: Niveau, minimum: Niveau): boolean => NIVEAUS.indexOf(niveau) >= NIVEAUS.indexOf(minimum);

const NAMEN: Record<Niveau, string> = { loa2: "EH2", loa2plus: "EH2+", loa3: "EH3", loa4: "EH4" };

/** The name users know the level by: `EH3`. */
export const nameOfNiveau = (niveau: Niveau): string => NAMEN[niveau];
