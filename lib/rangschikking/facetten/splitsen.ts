import { bekendeOpties } from "./filteren";
import type { GeteldFacet } from "./filteren";

/** A way to make the question smaller: with this value `over` of `totaal` would be left. */
export interface Splitsing {
  readonly facet: string;
  readonly facetLabel: string;
  readonly waarde: string;
  readonly label: string;
  readonly over: number;
  readonly totaal: number;
}

/** Facets that the exchange can search on and that are a choice: narrowing by another would bring no row that isn't here already. */
const VRAAGBAAR: Readonly<Record<string, true>> = { beroep: true, afstand: true, uren: true, niveau: true };
/** Less than a tenth or more than nine tenths divides nothing. */
const SMALLEST = 0.1;

/** How evenly a share divides: 1 at a half, 0 at nothing or all (entropy in bits). */
const entropy = (share: number) => (share <= 0 || share >= 1 ? 0 : -(share * Math.log2(share) + (1 - share) * Math.log2(1 - share)));

/**
 * The values that divide the rows best, one per facet, the most even first: for "er zijn er meer, maak de vraag kleiner". What
 * came in stands for what didn't; that is a guess, and the screen says "van wat er nu is".
 */
export function besteSplitsingen(facetten: readonly GeteldFacet[], totaal: number, most = 3): Splitsing[] {
  return facetten
    .filter(({ id }) => VRAAGBAAR[id])
    .flatMap((facet) => {
      const [best] = bekendeOpties(facet)
        .filter(({ aantal }) => aantal >= totaal * SMALLEST && aantal <= totaal * (1 - SMALLEST))
        .sort((a, b) => entropy(b.aantal / totaal) - entropy(a.aantal / totaal));
      return best ? [{ facet: facet.id, facetLabel: facet.label, waarde: best.waarde, label: best.label, over: best.aantal, totaal }] : [];
    })
    .sort((a, b) => entropy(b.over / totaal) - entropy(a.over / totaal))
    .slice(0, most);
}
