import type { ResultaatRij } from "../rij";
import { ONBEKENDE_WAARDE } from "./facet";
import type { Facet, FacetWaarde } from "./facet";

/** What is chosen per facet: one of the values within a facet, and all facets together. An empty list chooses nothing. */
export type Filters = Readonly<Record<string, readonly string[]>>;

export interface FacetOptie extends FacetWaarde {
  /** Rows that have it, among those that the other facets leave. */
  readonly aantal: number;
  readonly gekozen: boolean;
}
export interface GeteldFacet {
  readonly id: string;
  readonly label: string;
  readonly opties: readonly FacetOptie[];
}
export interface Gefilterd<T> {
  readonly over: readonly T[];
  readonly facetten: readonly GeteldFacet[];
}

/** Every facet's values per row, and all of them in the order to show; worked out once, filtering then only compares. */
export type FacetIndex = readonly { readonly facet: Facet; readonly perRij: readonly (readonly FacetWaarde[])[]; readonly waarden: readonly FacetWaarde[] }[];

export const indexFacetten = (facetten: readonly Facet[], rijen: readonly ResultaatRij[]): FacetIndex =>
  facetten.map((facet) => {
    const perRij = rijen.map((rij) => facet.valuesOf(rij));
    return { facet, perRij, waarden: toWaarden(perRij) };
  });

/** Every value that occurs, each once. Ordered by how often in all rows, not in what filters leave: nothing may jump away while choosing. */
function toWaarden(perRij: readonly (readonly FacetWaarde[])[]): FacetWaarde[] {
  const found = new Map<string, { value: FacetWaarde; aantal: number }>();
  for (const value of perRij.flat()) {
    const known = found.get(value.waarde);
    if (known) known.aantal += 1;
    else found.set(value.waarde, { value, aantal: 1 });
  }
  return [...found.values()].sort((a, b) => a.value.volgorde - b.value.volgorde || b.aantal - a.aantal || (a.value.label < b.value.label ? -1 : 1)).map(({ value }) => value);
}

/** Number of chosen values over all facets. */
export const countGekozen = (filters: Filters): number => Object.values(filters).reduce((sum, chosen) => sum + chosen.length, 0);

/** A filter with one value chosen or let go. */
export function toggleFilter(filters: Filters, facet: string, waarde: string): Filters {
  const { [facet]: chosen = [], ...rest } = filters;
  const next = chosen.includes(waarde) ? chosen.filter((other) => other !== waarde) : [...chosen, waarde];
  return next.length === 0 ? rest : { ...rest, [facet]: next };
}

/**
 * Which of `items` are left, in their order, and what every value would leave. A row counts in a facet when all *other* facets
 * let it pass, so that the counts say what choosing it would give. `items[i]` is row `i` of the index. `mag`: a test beside the facets.
 */
export function filterFacetten<T>(index: FacetIndex, items: readonly T[], filters: Filters, mag: (item: T) => boolean = () => true): Gefilterd<T> {
  const chosen = index.map(({ facet }) => new Set(filters[facet.id] ?? []));
  const counts = index.map(() => new Map<FacetWaarde, number>());
  const over: T[] = [];
  const passes = (at: number, row: number) => chosen[at]!.size === 0 || index[at]!.perRij[row]!.some(({ waarde }) => chosen[at]!.has(waarde));

  items.forEach((item, row) => {
    if (!mag(item)) return;
    let failing = -1;
    for (let at = 0; at < index.length; at += 1) {
      if (passes(at, row)) continue;
      if (failing >= 0) return;
      failing = at;
    }
    if (failing < 0) over.push(item);
    for (let at = 0; at < index.length; at += 1) {
      if (failing >= 0 && failing !== at) continue;
      const count = counts[at]!;
      for (const value of index[at]!.perRij[row]!) count.set(value, (count.get(value) ?? 0) + 1);
    }
  });
  return { over, facetten: index.map(({ facet, waarden }, at) => ({ id: facet.id, label: facet.label, opties: toOpties(waarden, counts[at]!, chosen[at]!) })) };
}

const toOpties = (waarden: readonly FacetWaarde[], counts: ReadonlyMap<FacetWaarde, number>, chosen: ReadonlySet<string>): FacetOptie[] =>
  waarden.map((value) => ({ ...value, aantal: counts.get(value) ?? 0, gekozen: chosen.has(value.waarde) }));

/** A facet helps when there is something to choose: two values at least, or one that is chosen. */
export const isNuttig = ({ opties }: GeteldFacet): boolean => opties.length > 1 || opties.some(({ gekozen }) => gekozen);
/** All that is known, without onbekend. */
export const bekendeOpties = ({ opties }: GeteldFacet): FacetOptie[] => opties.filter(({ waarde }) => waarde !== ONBEKENDE_WAARDE.waarde);
