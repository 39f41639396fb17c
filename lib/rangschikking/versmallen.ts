import type { Zoekvraag } from "./zoekvraag";

const toNumber = (text: string | undefined): number | null => (text !== undefined && /^\d{1,3}$/.test(text) ? Number(text) : null);

/**
 * The same zoekvraag made smaller by one value of a facet (`facetten/splitsen.ts`), as *moet*, so that the exchange searches on
 * it. For links such as `/vacatures?van=<id>&versmal=afstand&waarde=10`. What isn't understood leaves the zoekvraag as it is.
 */
export function versmal<Z extends Zoekvraag>(vraag: Z, facet: string, waarde: string): Z {
  const [low, high] = waarde.split("-").map(toNumber);
  switch (facet) {
    case "afstand":
      return low == null ? vraag : { ...vraag, gebied: { ...vraag.gebied, afstand: Math.min(vraag.gebied.afstand, low) } };
    case "uren":
      return low == null || high == null ? vraag : { ...vraag, uren: { min: low, max: high, belang: "moet" } };
    case "niveau":
      return low == null || low < 1 || low > 6 ? vraag : { ...vraag, werkEnDenkniveau: { min: low, max: low, belang: "moet" } };
    case "onregelmatigWerk":
      return waarde === "ja" || waarde === "nee" ? { ...vraag, onregelmatigWerk: { waarde, belang: "moet" } } : vraag;
    case "beroep": {
      const left = vraag.beroepen.filter(({ referentieCode, code }) => (referentieCode || code) === waarde);
      return left.length === 0 ? vraag : { ...vraag, beroepen: left };
    }
    default:
      return vraag;
  }
}
