import type { AfgeleideSoort, ContractCode, OvereenkomstCode } from "./keuzes";

/**
 * The compact row that is ranked and shown: what the criteria and the table need of a basisset, flat, and nothing else.
 * `null` and an empty list both mean that the source didn't say: onbekend. Dates are `YYYY-MM-DD`.
 *
 * A row holds nothing about a person that isn't about the work: no name, contact, LDR, address beyond the postcode that
 * places it, and no name of a school or former employer (`docs/rangschikking.md`).
 */
interface RijBasis {
  /** Unique within the zoekvraag and the same at every arrival; the last word when rows are equal. */
  readonly key: string;
  /** The vumIDs under which this record was found. */
  readonly vumIDs: readonly string[];
  readonly beroepen: readonly RijBeroep[];
  readonly postcode: string | null;
  readonly plaats: string | null;
  /** Great-circle distance to the place asked, in km. */
  readonly km: number | null;
  /** The distance was taken from a coarse table, or from another version of the postcode. */
  readonly kmGeschat: boolean;
  readonly urenMin: number | null;
  readonly urenMax: number | null;
  /** 1 to 6, or 0 for "niet van toepassing". Code 7 (nog niet bekend) is null. */
  readonly werkEnDenkniveau: number | null;
  readonly rijbewijzen: readonly string[];
  readonly vervoermiddelen: readonly RijVervoermiddel[];
  readonly talen: readonly RijTaal[];
  readonly onregelmatigWerk: boolean | null;
  readonly kantoortijden: boolean | null;
  readonly contracten: readonly ContractCode[];
  readonly overeenkomsten: readonly OvereenkomstCode[];
  /** SBI 2008 codes as digits. */
  readonly sectoren: readonly string[];
  readonly competenties: readonly string[];
  /** Normalised text to find words in (`tekst.ts`); padded with spaces, so that whole words can be found. */
  readonly zoektekst: string;
  /** There is more text than a title. */
  readonly heeftOmschrijving: boolean;
  /** Share of the fields about the work that the source filled, 0 to 100. */
  readonly volledigheid: number;
}

export interface VacatureRij extends RijBasis {
  readonly soort: "vacatures";
  readonly titel: string | null;
  readonly werkgever: string | null;
  readonly aanvang: string | null;
  readonly einde: string | null;
  readonly sluitingsdatum: string | null;
  /** Stage or beschut werk, recognised from the words of the vacature (`soort-werk.ts`). */
  readonly soortWerkAfgeleid: readonly AfgeleideSoort[];
  readonly diplomaVereist: boolean | null;
  /** Most years of experience asked. */
  readonly ervaringJaren: number | null;
  readonly salaris: string | null;
}

export interface WerkzoekendeRij extends RijBasis {
  readonly soort: "werkzoekenden";
  readonly beschikbaarVanaf: string | null;
  readonly beschikbaarTot: string | null;
  /** Own limits of the werkzoekende, in km and in minutes. */
  readonly maximaleReisafstand: number | null;
  readonly maximaleReistijd: number | null;
  readonly interesses: readonly string[];
  /** Occupations worked in. */
  readonly ervaring: readonly RijBeroep[];
}

export type ResultaatRij = VacatureRij | WerkzoekendeRij;

/** An occupation in a record. `referentieCode` is null where the register doesn't know the code. */
export interface RijBeroep {
  /** BO&C code, or the URI as delivered where it isn't one. */
  readonly code: string;
  readonly naam: string | null;
  readonly referentieCode: string | null;
  readonly referentieNaam: string | null;
}

/** `null`: the source didn't say whether it is for that. */
export interface RijVervoermiddel {
  readonly code: number;
  readonly woonWerk: boolean | null;
  readonly uitvoering: boolean | null;
}

/** Levels 1 (geen) to 4 (uitstekend); null is onbekend or "niet van toepassing". */
export interface RijTaal {
  readonly taal: string;
  readonly mondeling: number | null;
  readonly schriftelijk: number | null;
}
