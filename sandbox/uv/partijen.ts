import { ORGANISATIES } from "../organisaties";

/** A party in the address book of the exchange. */
export interface Partij {
  readonly oin: string;
  readonly naam: string;
  /** Only a SUWI-partij may ask or answer; others may carry messages for one (viaParty). */
  readonly suwiPartij: boolean;
  /** Answers questions from records of its own. */
  readonly levert: boolean;
}

export interface Adresboek {
  /** The party with this OIN, if the exchange knows it. */
  find(oin: string): Partij | undefined;
  /** The parties that answer questions, in the order of the list. */
  readonly leveranciers: readonly Partij[];
}

/** Makes an address book. Parties that are no SUWI-partij never deliver, whatever the list says. */
export function createAdresboek(partijen: readonly Partij[]): Adresboek {
  const byOin = new Map(partijen.map((partij) => [partij.oin, partij]));
  return {
    find: (oin) => byOin.get(oin),
    leveranciers: partijen.filter((partij) => partij.levert && partij.suwiPartij),
  };
}

/**
 * The parties of the demo: its connected organisations and the exchange itself, which may ask too (as in the accreditatie
 * environment). Organisations that have records at national scale only are not asked at the small one.
 */
export function demoPartijen(uvOin: string, schaal: "klein" | "landelijk"): Partij[] {
  const organisaties = ORGANISATIES.filter((organisatie) => organisatie.aangesloten).map(
    ({ oin, naam, suwiPartij, levert, gevuldVanaf }): Partij => ({ oin, naam, suwiPartij, levert: levert && (gevuldVanaf !== "landelijk" || schaal === "landelijk") }),
  );
  return [...organisaties, { oin: uvOin, naam: "Uitwisselingsvoorziening", suwiPartij: true, levert: false }];
}
