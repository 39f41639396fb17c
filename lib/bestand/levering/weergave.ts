import type { Leveringskwaliteit } from "@/lib/kwaliteit/kwaliteit";
import type { Soort } from "@/lib/standaard/soort";
import type { Beroepstekst } from "../coderen/beroepen";
import type { Competentiekandidaat } from "../coderen/competentie-kandidaten";
import type { Competentietekst } from "../coderen/competentieteksten";
import type { Kolomindeling } from "../kolommen/indeling";
import type { Cel } from "../lezen/rij";
import type { Rijmelding } from "../oordeel/melding";
import type { Meldingsoort, Samenvatting } from "../oordeel/samenvatting";
import type { BsnVondst } from "../privacy/schoonmaken";
import type { Leveringstand, Stap } from "./stand";

/** What screens are shown of a delivery. Everything here can be sent to the browser as JSON. Moments are ISO texts. */

/** Progress of the present work. `deel` is 0 to 100, or null when it can't be told. */
export interface Leveringvoortgang {
  /** What is being done, in words: "Het bestand lezen". */
  readonly wat: string;
  readonly deel: number | null;
  /** Rows so far. */
  readonly rijen: number;
}

/** A delivery without its rows: what a page begins with and a browser polls. */
export interface Leveringweergave {
  readonly id: string;
  readonly soort: Soort;
  readonly stand: Leveringstand;
  readonly stap: Stap;
  /** The portal works on it: poll. */
  readonly bezig: boolean;
  readonly voortgang: Leveringvoortgang | null;
  readonly bestandsnaam: string;
  readonly soortBestand: "xlsx" | "csv" | "json" | null;
  readonly blad: string | null;
  /** Sheets that weren't read. */
  readonly andereBladen: readonly string[];
  readonly rijen: number;
  /** Where BSNs were found, never which; and records of JSON of which nothing was kept. */
  readonly bsn: readonly BsnVondst[];
  readonly recordsMetBsn: number;
  /** Why it was refused or failed, or what came between; in words. */
  readonly melding: string | null;
  /** Columns were known from before and went by silently. */
  readonly kolommenBekend: boolean;
  /** Columns with values that go nowhere. */
  readonly nietGebruikt: readonly string[];
  /** Texts of occupations yet to be decided on. */
  readonly teBeslissen: number;
  /** Null until judged. */
  readonly uitslag: Uitslag | null;
  readonly door: string | null;
  readonly gestartOp: string;
  readonly gepubliceerdOp: string | null;
  /** Until when it can be gone on with, when it is open. */
  readonly verlooptOp: string;
  readonly kanTerug: boolean;
  /** The delivery that this one corrects. */
  readonly vervangt: string | null;
}

/** What judging came to. */
export interface Uitslag {
  readonly samenvatting: Samenvatting;
  readonly kwaliteit: Leveringskwaliteit;
  /** Against the delivery before (the one it corrects, else the last published one); null when there is none. */
  readonly sindsVorige: SindsVorige | null;
}

export interface SindsVorige {
  readonly nieuw: number;
  readonly gewijzigd: number;
  readonly gelijk: number;
  /** Rows that were wrong there and are right here. */
  readonly hersteld: number;
}

/** A column as it is shown for mapping: heading, three values, where it goes, how sure that is. */
export interface Kolomweergave {
  readonly kolom: number;
  readonly letter: string;
  readonly kop: string;
  /** Cells that say something. */
  readonly gevuld: number;
  readonly voorbeelden: readonly string[];
  /** Where it goes now: the choice when there is one, else the proposal. */
  readonly doel: string | null;
  readonly voorgesteld: string | null;
  readonly zekerheid: number;
  /** Sure enough not to look. */
  readonly zeker: boolean;
  readonly waarom: "eerder gekozen" | "kop" | "inhoud" | "kop en inhoud" | "niet herkend" | "leeg" | "dubbel";
}

/** What a column can be. */
export interface Doelkeuze {
  readonly sleutel: string;
  readonly label: string;
  readonly groep: "gegeven" | "kenmerk" | "toestemming" | "prive";
  /** Several columns may go there. */
  readonly meer: boolean;
}

/** One of the first rows of a table, to point at the one with the headings: its first filled cells, and how many more there are. */
export interface Beginrij {
  readonly nummer: number;
  readonly cellen: readonly string[];
  readonly meer: number;
}

export interface Kolommenweergave {
  readonly levering: Leveringweergave;
  readonly koprij: number | null;
  readonly titel: readonly string[];
  /** The first rows, those above the headings too. */
  readonly begin: readonly Beginrij[];
  readonly kolommen: readonly Kolomweergave[];
  readonly doelen: readonly Doelkeuze[];
  readonly indeling: Kolomindeling;
}

/** One row as it would be delivered: its cells, what is said of it, and the record in words. */
export interface Voorbeeldrij {
  readonly nummer: number;
  readonly uitkomst: "goed" | "fout" | "geweigerd";
  readonly meldingen: readonly Rijmelding[];
  readonly cellen: readonly Cel[];
  readonly velden: readonly { readonly label: string; readonly waarde: string }[];
  readonly kwaliteit: number | null;
}

export interface Voorbeeld {
  readonly rijen: readonly Voorbeeldrij[];
  readonly nietGebruikt: readonly string[];
}

/** A distinct text with its candidates, as decided now. */
export interface Tekstweergave extends Beroepstekst {
  /** What the codes are called. */
  readonly namen: readonly string[];
  /** Somebody decided, be it that it is no occupation. */
  readonly besloten: boolean;
}

/** A distinct competence. `open`: it resembles one of the list and somebody may choose; `woorden`: it goes along as it stands. */
export interface Competentieweergave extends Competentietekst {
  readonly stand: "zeker" | "besloten" | "open" | "woorden";
  readonly kandidaten: readonly Competentiekandidaat[];
}

export interface Tekstenweergave {
  readonly levering: Leveringweergave;
  /** Open ones first, most used first. */
  readonly beroepen: readonly Tekstweergave[];
  readonly aantallen: Readonly<Record<Beroepstekst["stand"], number>>;
  /** Different texts of occupations that weren't looked up, for there were more than can be (`coderen.ts`). */
  readonly nietOpgezocht: number;
  /** Those to choose first, most used first. */
  readonly competenties: readonly Competentieweergave[];
  /** What a competence can be: the list of contract v2. */
  readonly competentiekeuzes: readonly { readonly code: string; readonly label: string }[];
}

/** Which rows of the report. `gewijzigd`: new or other than in the delivery before. */
export const RAPPORTFILTERS = ["alles", "fout", "waarschuwing", "goed", "geweigerd", "gewijzigd"] as const;
export type Rapportfilter = (typeof RAPPORTFILTERS)[number];

/** A judged row, words first. After publishing the cells are gone with the upload: then it is the record in words alone. */
export interface Rapportrij extends Voorbeeldrij {
  readonly id: string | null;
  readonly sindsVorige: "nieuw" | "gewijzigd" | "gelijk" | null;
}

/** A kind of remark of the summary, with the number by which rows are found. */
export interface Soortmelding extends Meldingsoort {
  readonly nummer: number;
}

export interface Rapport {
  readonly levering: Leveringweergave;
  readonly uitslag: Uitslag;
  readonly koppen: readonly string[];
  readonly filter: Rapportfilter;
  /** Kinds of remark, errors first; and the one of which these are the rows, when one was chosen. */
  readonly soorten: readonly Soortmelding[];
  readonly gekozen: Soortmelding | null;
  /** Rows that fit filter and kind. */
  readonly aantal: number;
  /** Rows of each filter. */
  readonly aantallen: Readonly<Record<Rapportfilter, number>>;
  /** From 1. */
  readonly pagina: number;
  readonly paginas: number;
  readonly rijen: readonly Rapportrij[];
}

/** What publishing would do now; goes back with `publiceerLevering` as what was confirmed. */
export interface Verschil {
  readonly nieuw: number;
  readonly gewijzigd: number;
  readonly ongewijzigd: number;
  /** Published from an earlier file, not in this one. They stay or are withdrawn, as the user chooses. */
  readonly weg: number;
  /** Published records that go because the person refuses, over any channel. */
  readonly bezwaar: number;
  /** Vacatures in the file that are past their closing date: not published. And published records that go because of it. */
  readonly gesloten: number;
  readonly geslotenWeg: number;
  /** Rows with an error: not published; what was published under their id stays as it is. */
  readonly fout: number;
}

/** A published record that isn't in the file anymore. */
export interface Wegregel {
  readonly id: string;
  /** Name of the vacature, or the occupations of the profiel. */
  readonly titel: string | null;
  /** Employer and place, as far as known. */
  readonly waar: string;
  readonly sinds: string;
}

/** A page of those. */
export interface Weglijst {
  readonly regels: readonly Wegregel[];
  readonly aantal: number;
  readonly pagina: number;
  readonly paginas: number;
}

/** A line of the history, of any channel. */
export interface Leveringregel {
  /** Of `Aanlevering`. */
  readonly id: string;
  readonly soort: Soort;
  readonly kanaal: "hand" | "bestand" | "api" | "synthetisch";
  /** Null when a machine delivered, or the account is gone. */
  readonly door: string | null;
  readonly op: string;
  readonly aantallen: { readonly ontvangen: number; readonly nieuw: number; readonly gewijzigd: number; readonly ongewijzigd: number; readonly ingetrokken: number; readonly geweigerd: number };
  /** Name of the file and link to its report, for fourteen days. */
  readonly levering: { readonly id: string; readonly bestandsnaam: string } | null;
  readonly ongedaanOp: string | null;
  /** It is the last one of its soort, and what it replaced is still kept. */
  readonly kanTerug: boolean;
}
