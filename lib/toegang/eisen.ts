/** Conditions that the functioneel beheerder can set for an organisation to get in; which of them are set, is data. */
export const EISEN = ["verwerkersovereenkomst", "dpia", "levert_zelf", "inwoners", "kvk", "rsin"] as const;
export type Eis = (typeof EISEN)[number];

/** Condition in words, as a property of an organisation. */
export const EIS_WOORDEN: Readonly<Record<Eis, string>> = {
  verwerkersovereenkomst: "verwerkersovereenkomst getekend",
  dpia: "DPIA vastgesteld",
  levert_zelf: "levert zelf aan (wederkerigheid)",
  inwoners: "aantal inwoners bekend",
  kvk: "KvK-nummer bekend",
  rsin: "RSIN bekend",
};

/** What is looked at; days on which something is still to happen don't count. */
export interface TeToetsen {
  readonly soort: "gemeente" | "samenwerkingsverband" | "bv" | "uwv" | "beheerder";
  readonly kvk: string | null;
  readonly rsin: string | null;
  readonly inwoners: number | null;
  readonly levertZelf: boolean;
  readonly verwerkersovereenkomstOp: Date | null;
  readonly dpiaOp: Date | null;
}

const TOETSEN: Readonly<Record<Eis, (organisatie: TeToetsen, moment: Date) => boolean>> = {
  verwerkersovereenkomst: ({ verwerkersovereenkomstOp }, moment) => verwerkersovereenkomstOp !== null && verwerkersovereenkomstOp <= moment,
  dpia: ({ dpiaOp }, moment) => dpiaOp !== null && dpiaOp <= moment,
  levert_zelf: ({ levertZelf }) => levertZelf,
  // Only a gemeente has inhabitants.
  inwoners: ({ soort, inwoners }) => soort !== "gemeente" || inwoners !== null,
  kvk: ({ kvk }) => kvk !== null,
  rsin: ({ rsin }) => rsin !== null,
};

/**
 * Which of the conditions that are set this organisation doesn't meet at this moment. They are for the verwerkingsverantwoordelijke,
 * on whose behalf is worked; the operator of the portal must always be able to mend what is wrong, so it has none.
 */
export const unmetEisen = (organisatie: TeToetsen, eisen: readonly Eis[], moment: Date): Eis[] => (organisatie.soort === "beheerder" ? [] : eisen.filter((eis) => !TOETSEN[eis](organisatie, moment)));

const isEis = (text: string): text is Eis => EISEN.some((eis) => eis === text);

/** The conditions among stored names; what a later version knew and this one doesn't is left out. */
export const parseEisen = (namen: readonly string[]): Eis[] => namen.filter(isEis);
