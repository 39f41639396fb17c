import { TAALNAMEN } from "./taalnamen";

/** One code of a list. Codes have the JSON type of contract v3 where that is the same for both soorten. */
export interface Waarde<Code extends string | number = string | number> {
  readonly code: Code;
  readonly label: string;
}

/** A code list in the order in which people expect it. `open` lists also allow codes that are not in it. */
export interface Waardelijst<Code extends string | number = string | number> {
  readonly naam: string;
  readonly open: boolean;
  readonly waarden: readonly Waarde<Code>[];
}

const lijst = <const Code extends string | number>(naam: string, ...waarden: readonly (readonly [Code, string])[]): Waardelijst<Code> => ({
  naam,
  open: false,
  waarden: waarden.map(([code, label]) => ({ code, label })),
});

export const jaNee = lijst("Ja of nee", [1, "Ja"], [2, "Nee"]);
export const jaNeeOnbekend = lijst("Ja, nee of onbekend", [0, "Onbekend"], [1, "Ja"], [2, "Nee"]);
export const jaNeeOnbekendNvt = lijst("Ja, nee, onbekend of niet van toepassing", [0, "Onbekend"], [1, "Ja"], [2, "Nee"], [8, "Niet van toepassing"]);

export const vervoermiddelen = lijst("Vervoermiddel", [1, "Auto"], [2, "Bromfiets"], [3, "Fiets"], [4, "Motor"], [5, "Openbaar vervoer"], [9, "Anders"]);

export const rijbewijzen = lijst(
  "Rijbewijs",
  ["AM", "AM (bromfiets)"],
  ["A1", "A1 (lichte motor)"],
  ["A2", "A2 (middelzware motor)"],
  ["A", "A (motor)"],
  ["B", "B (auto)"],
  ["B+", "B+ (auto met aanhanger, samen tot 4250 kg)"],
  ["BE", "BE (auto met zware aanhanger)"],
  ["C1", "C1 (lichte vrachtwagen)"],
  ["C1E", "C1E (lichte vrachtwagen met aanhanger)"],
  ["C", "C (vrachtwagen)"],
  ["CE", "CE (vrachtwagen met aanhanger)"],
  ["D1", "D1 (kleine bus)"],
  ["D1E", "D1E (kleine bus met aanhanger)"],
  ["D", "D (bus)"],
  ["DE", "DE (bus met aanhanger)"],
  ["T", "T (trekker)"],
);

export const typenOvereenkomst = lijst("Soort werk", ["01", "Reguliere vacature"], ["02", "Leerbaan"], ["03", "Vrijwilligerswerk"], ["04", "Werkervaringsplaats"]);
export const typenArbeidscontract = lijst("Contract", ["O", "Onbepaalde tijd"], ["B", "Bepaalde tijd"]);

/** Text at a vacature, an integer at a werkzoekende: the codes here are the text. */
export const werkEnDenkniveaus = lijst(
  "Werk- en denkniveau",
  ["0", "Niet van toepassing"],
  ["1", "Geen basisopleiding"],
  ["2", "Basisniveau"],
  ["3", "Vmbo"],
  ["4", "Mbo, havo of vwo"],
  ["5", "Hbo"],
  ["6", "Universiteit"],
  ["7", "Nog niet bekend"],
);

export const opleidingsniveaus = lijst(
  "Niveau van de opleiding",
  [1, "Basisonderwijs"],
  [2, "Vmbo"],
  [3, "Havo of vwo"],
  [4, "Mbo"],
  [5, "Hbo of bachelor"],
  [6, "Universiteit of master"],
  [9, "Anders"],
);
export const statussenOpleiding = lijst("Status van de opleiding", [0, "Onbekend"], [1, "Afgerond"], [2, "Gestopt"], [3, "Nog bezig"]);

export const taalniveaus = lijst("Taalniveau", [0, "Onbekend"], [1, "Geen"], [2, "Redelijk"], [3, "Goed"], [4, "Uitstekend"], [8, "Niet van toepassing"]);

/** Common languages; the standard allows every ISO 639-3 code. */
export const talen: Waardelijst<string> = {
  naam: "Taal",
  open: true,
  waarden: Object.entries(TAALNAMEN).map(([code, label]) => ({ code, label })),
};

export const sollicitatiewijzen = lijst("Manier van solliciteren", ["1", "Per post"], ["2", "Per telefoon"], ["3", "Per e-mail"], ["4", "Met een formulier op internet"]);
export const soortenWebadres = lijst("Soort webadres", [1, "Profiel van de werkzoekende"], [2, "Cv van de werkzoekende"], [3, "Website van de werkgever"], [4, "Sollicitatieformulier"]);

/**
 * The words for a code, whether it came as text or as a number. A code that the list doesn't know is shown as it is:
 * nothing is guessed and nothing is lost.
 */
export function labelOf(waardelijst: Waardelijst, code: string | number): string {
  return waardelijst.waarden.find((waarde) => String(waarde.code) === String(code))?.label ?? String(code);
}
