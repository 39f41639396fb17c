import type { Soort } from "@/lib/standaard/soort";

/** The steps in order; each is a page. */
export const STAPPEN = ["bestand", "kolommen", "beroepen", "controle", "publiceren"] as const;
export type Stap = (typeof STAPPEN)[number];

/** Where a delivery stands; made by lib/bestand/levering. */
export type Leveringstand =
  | "lezen" | "kolommen" | "coderen" | "beroepen" | "controleren" | "controle" | "publiceren" | "gepubliceerd" | "terugdraaien" | "ongedaan"
  | "gestopt" | "geweigerd" | "mislukt" | "verlopen";

/** A delivery without its rows, as the steps show it; made by lib/bestand/levering/lezen.ts. Moments are ISO texts. */
export interface Levering {
  readonly id: string;
  readonly soort: Soort;
  readonly stand: Leveringstand;
  readonly stap: Stap;
  /** The portal works on it. */
  readonly bezig: boolean;
  readonly voortgang: Voortgang | null;
  readonly bestandsnaam: string;
  readonly soortBestand: "xlsx" | "csv" | "json" | null;
  readonly blad: string | null;
  readonly andereBladen: readonly string[];
  readonly rijen: number;
  readonly bsn: readonly BsnVondst[];
  readonly recordsMetBsn: number;
  readonly melding: string | null;
  readonly kolommenBekend: boolean;
  readonly nietGebruikt: readonly string[];
  readonly teBeslissen: number;
  readonly uitslag: Uitslag | null;
  readonly door: string | null;
  readonly gestartOp: string;
  readonly gepubliceerdOp: string | null;
  readonly verlooptOp: string;
  readonly kanTerug: boolean;
  readonly vervangt: string | null;
}

/** How far the present work is; `deel` 0 to 100, null when it can't be told. */
export interface Voortgang {
  readonly wat: string;
  readonly deel: number | null;
  readonly rijen: number;
}

/** Where BSNs were found; never which. */
export interface BsnVondst {
  readonly kolom: number;
  readonly kop: string;
  readonly aantal: number;
  readonly rijen: readonly number[];
  readonly kolomMetBsn: boolean;
}

/** What judging came to. */
export interface Uitslag {
  readonly samenvatting: Samenvatting;
  readonly kwaliteit: Leveringskwaliteit;
  readonly sindsVorige: { readonly nieuw: number; readonly gewijzigd: number; readonly gelijk: number; readonly hersteld: number } | null;
}

export interface Samenvatting {
  readonly rijen: number;
  readonly goed: number;
  readonly fout: number;
  readonly geweigerd: number;
  readonly metWaarschuwing: number;
  readonly meldingen: readonly Meldingsoort[];
}

/** One kind of remark, and how often it was made. */
export interface Meldingsoort {
  readonly ernst: "fout" | "waarschuwing";
  readonly veld: string;
  readonly code: string;
  readonly aantal: number;
  readonly voorbeeld: string;
  readonly rijen: readonly number[];
}

export interface Leveringskwaliteit {
  readonly score: number;
  readonly records: number;
  readonly verdeling: { readonly laag: number; readonly midden: number; readonly hoog: number };
  readonly verbeterpunten: readonly { readonly sleutel: string; readonly label: string; readonly waarom: string; readonly punten: number; readonly aantal: number }[];
}

/** What came of a change: done, or why not and what to do. */
export type Antwoord = { readonly ok: true } | { readonly ok: false; readonly melding: string };

/** For when the server doesn't answer at all. */
export const ONBEREIKBAAR: Antwoord = { ok: false, melding: "Het portaal is even niet bereikbaar. Er is niets veranderd; probeer het zo opnieuw." };

/** What happens to a delivery that lies open. */
export const isOpen = ({ stand }: Pick<Levering, "stand">): boolean => !["gepubliceerd", "terugdraaien", "ongedaan", "gestopt", "geweigerd", "mislukt", "verlopen"].includes(stand);
