import type { Levering, Uitslag } from "../levering";
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

/** A page of the report. */
export interface Rapport {
  readonly levering: Levering;
  readonly uitslag: Uitslag;
  readonly koppen: readonly string[];
  readonly filter: Rapportfilter;
  readonly aantallen: Readonly<Record<Rapportfilter, number>>;
  readonly pagina: number;
  readonly paginas: number;
  readonly rijen: readonly Rapportrij[];
}
