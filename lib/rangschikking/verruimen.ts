import { CRITERIUM_IDS } from "./criteria/criterium";
import type { CriteriumId } from "./criteria/criterium";
import type { Zoekvraag } from "./zoekvraag";

/** Where each criterion stands in a zoekvraag. Afstand and sluiting aren't fields that can be *moet*. */
const VELDEN = {
  uren: "uren",
  niveau: "werkEnDenkniveau",
  taal: "talen",
  onregelmatigWerk: "onregelmatigWerk",
  kantoortijden: "kantoortijden",
  contract: "contract",
  sector: "sector",
  woorden: "woorden",
  competenties: "competenties",
  interesses: "interesses",
  reistijd: "reistijd",
  rijbewijs: "rijbewijzen",
  aanvang: "aanvang",
  vervoer: "vervoermiddelen",
  soortWerk: "soortWerk",
  zonderDiploma: "zonderDiploma",
  zonderErvaring: "zonderErvaring",
} as const satisfies Partial<Record<CriteriumId, string>>;

/** The next wider circles, in km: about doubling, to a whole that a person would choose. */
const KRINGEN = [5, 10, 15, 25, 40, 60, 100, 150];
/** The area that is asked when this one gives too little. */
export const ruimereAfstand = (afstand: number): number => KRINGEN.find((kring) => kring >= afstand * 1.5) ?? Math.min(999, afstand * 2);

export const isCriteriumId = (text: unknown): text is CriteriumId => CRITERIUM_IDS.some((id) => id === text);

interface MetBelang {
  readonly belang?: "moet" | "graag";
}

/** The wish of a criterion, when the zoekvraag has it. */
function wensVan(vraag: Zoekvraag, criterium: CriteriumId): { veld: string; wens: MetBelang } | null {
  const veld = (VELDEN as Partial<Record<CriteriumId, string>>)[criterium];
  const wens = veld === undefined ? undefined : (vraag as unknown as Readonly<Record<string, MetBelang | undefined>>)[veld];
  return veld === undefined || wens === undefined ? null : { veld, wens };
}

/** Criteria that leave results out of this zoekvraag, and can be given up: what moet, the area, the beroepen. */
export const verruimbaar = (vraag: Zoekvraag): CriteriumId[] =>
  CRITERIUM_IDS.filter((id) => (id === "afstand" ? vraag.gebied.afstand < 150 : id === "beroep" ? vraag.beroepen.length > 0 : wensVan(vraag, id)?.wens.belang === "moet"));

/**
 * The same zoekvraag with one criterion wider: *moet* becomes *graag*, the area grows a step, the beroepen are left out. For
 * links such as `/vacatures?van=<id>&verruim=uren`: the form opens with it, nothing is asked by itself.
 */
export function verruim<Z extends Zoekvraag>(vraag: Z, criterium: CriteriumId): Z {
  if (criterium === "afstand") return { ...vraag, gebied: { ...vraag.gebied, afstand: ruimereAfstand(vraag.gebied.afstand) } };
  if (criterium === "beroep") return { ...vraag, beroepen: [] };
  const found = wensVan(vraag, criterium);
  return found === null ? vraag : { ...vraag, [found.veld]: { ...found.wens, belang: "graag" } };
}
