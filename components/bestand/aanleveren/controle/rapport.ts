import type { Levering, Meldingsoort, Uitslag } from "../levering";
import type { Rijmelding } from "../rijmelding";

export const RAPPORTFILTERS = ["alles", "fout", "waarschuwing", "goed", "geweigerd", "gewijzigd"] as const;
export type Rapportfilter = (typeof RAPPORTFILTERS)[number];

/** A judged row; made by lib/bestand/levering/rapport.ts. `cellen` is empty when the row is no longer kept, or came as JSON. */
export interface Rapportrij {
  readonly nummer: number;
  readonly uitkomst: "goed" | "fout" | "geweigerd";
  readonly meldingen: readonly Rijmelding[];
  readonly cellen: readonly (string | number | boolean | null)[];
  readonly velden: readonly { readonly label: string; readonly waarde: string }[];
  readonly kwaliteit: number | null;
  readonly id: string | null;
  readonly sindsVorige: "nieuw" | "gewijzigd" | "gelijk" | null;
}

/** A kind of remark of the summary, with the number by which its rows are found. */
export interface Soortmelding extends Meldingsoort {
  readonly nummer: number;
}

/** A page of the report. */
export interface Rapport {
  readonly levering: Levering;
  readonly uitslag: Uitslag;
  readonly koppen: readonly string[];
  readonly filter: Rapportfilter;
  /** Kinds of remark, errors first; and the one of which these are the rows, when one was chosen. */
  readonly soorten: readonly Soortmelding[];
  readonly gekozen: Soortmelding | null;
  /** Rows that fit filter and kind. */
  readonly aantal: number;
  readonly aantallen: Readonly<Record<Rapportfilter, number>>;
  readonly pagina: number;
  readonly paginas: number;
  readonly rijen: readonly Rapportrij[];
}
