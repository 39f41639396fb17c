import type { ResultaatRij } from "../rij";

/** One choice within a facet. Objects are shared between rows, so that telling them apart costs nothing. */
export interface FacetWaarde {
  /** Short and the same at every reading: it is kept in the tab. */
  readonly waarde: string;
  readonly label: string;
  /** Place in the list, low first; equal ones by how often they occur. */
  readonly volgorde: number;
}

/** One way to divide rows. A row has at least one value per facet: what the source didn't say is `ONBEKEND`. */
export interface Facet<R extends ResultaatRij = ResultaatRij> {
  readonly id: string;
  readonly label: string;
  valuesOf(rij: R): readonly FacetWaarde[];
}

export const ONBEKENDE_WAARDE: FacetWaarde = { waarde: "onbekend", label: "Onbekend", volgorde: 1000 };
const ONLY_UNKNOWN = [ONBEKENDE_WAARDE];

/** The values that were found, or onbekend. */
export const orOnbekend = (values: readonly (FacetWaarde | undefined)[]): readonly FacetWaarde[] => {
  const known = values.filter((value) => value !== undefined);
  return known.length > 0 ? known : ONLY_UNKNOWN;
};

/** Values with labels from a record, in its order. */
export const waarden = <C extends string | number>(labels: Readonly<Record<C, string>>): Readonly<Record<string, FacetWaarde>> =>
  Object.fromEntries(Object.entries<string>(labels).map(([waarde, label], volgorde) => [waarde, { waarde, label: label.charAt(0).toUpperCase() + label.slice(1), volgorde }]));
