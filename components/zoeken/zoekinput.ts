import type { Richting } from "@/lib/rangschikking/keuzes";
import { belangVan, type Concept, type Wens } from "./concept";

/** What the server action takes: a zoekvraag with the area still in words. Whatever else stands in it, the server judges. */
export interface ZoekInput extends Readonly<Record<string, unknown>> {
  readonly richting: Richting;
  readonly gebied: { readonly tekst: string; readonly afstand: number | undefined };
}

/** A whole number as typed; undefined when nothing was, NaN when it is no number, so that the server refuses it in words. */
const toNumber = (text: string): number | undefined => (text.trim() === "" ? undefined : /^\d+$/.test(text.trim()) ? Number(text.trim()) : NaN);
/** What was typed with commas in between. */
export const splitWoorden = (text: string): string[] => text.split(",").map((woord) => woord.trim()).filter(Boolean);

const taalInput = ({ taal, mondeling, schriftelijk }: Concept["talen"][number]) => ({ taal, mondeling: toNumber(mondeling), schriftelijk: toNumber(schriftelijk) });

/** The value of each wish without its belang; undefined when it was left empty, or isn't asked in this direction. */
function valueOf(richting: Richting, concept: Concept, wens: Wens): object | undefined {
  const voorVacatures = richting === "vacatures";
  switch (wens) {
    case "uren":
      return range(concept.urenMin, concept.urenMax);
    case "werkEnDenkniveau":
      return range(concept.niveauMin, concept.niveauMax);
    case "rijbewijzen":
      return concept.rijbewijzen.length > 0 || (voorVacatures && concept.geenRijbewijs) ? { codes: concept.geenRijbewijs && voorVacatures ? [] : concept.rijbewijzen } : undefined;
    case "talen":
      return concept.talen.length > 0 ? { lijst: concept.talen.map(taalInput) } : undefined;
    case "vervoermiddelen":
      return concept.vervoermiddelen.length > 0 ? { codes: concept.vervoermiddelen, ...(!voorVacatures && { gebruik: concept.vervoerGebruik }) } : undefined;
    case "soortWerk":
      return concept.soortWerk.length > 0 ? { soorten: concept.soortWerk } : undefined;
    case "contract":
    case "sector":
      return concept[wens].length > 0 ? { codes: concept[wens] } : undefined;
    case "onregelmatigWerk":
    case "kantoortijden":
      return concept[wens] ? { waarde: concept[wens] } : undefined;
    case "zonderDiploma":
    case "zonderErvaring":
      return voorVacatures && concept[wens] ? {} : undefined;
    case "aanvang":
      return concept.aanvang ? { datum: concept.aanvang } : undefined;
    case "reistijd":
      return concept.reistijd.trim() ? { max: toNumber(concept.reistijd) } : undefined;
    case "woorden":
    case "interesses":
      return several(concept[wens], "woorden");
    case "competenties":
      return several(concept[wens], "codes");
  }
}

function range(low: string, high: string): object | undefined {
  const [min, max] = [toNumber(low), toNumber(high)];
  return min === undefined && max === undefined ? undefined : { min, max };
}

function several(text: string, name: string): object | undefined {
  const woorden = splitWoorden(text);
  return woorden.length > 0 ? { [name]: woorden } : undefined;
}

/** Whether something was filled in that is asked in this direction. */
export const isGevuld = (richting: Richting, concept: Concept, wens: Wens): boolean => valueOf(richting, concept, wens) !== undefined;

/** The concept as input of the server action; what was left empty is left out. */
export function toZoekInput(richting: Richting, concept: Concept, wensen: readonly Wens[]): ZoekInput {
  const gevuld = wensen.flatMap((wens) => {
    const waarde = valueOf(richting, concept, wens);
    return waarde === undefined ? [] : [[wens, { ...waarde, belang: belangVan(concept, wens) }] as const];
  });
  const { kenmerk, beroepen, plaats, afstand } = concept;
  return { richting, kenmerk, beroepen: [...beroepen], gebied: { tekst: plaats, afstand: toNumber(afstand) }, ...Object.fromEntries(gevuld) };
}

const VELDEN: Readonly<Record<string, string>> = {
  "gebied.postcode": "plaats", "gebied.plaats": "plaats", "gebied.tekst": "plaats", gebied: "plaats", "gebied.afstand": "afstand",
  "uren.min": "uren-min", "uren.max": "uren-max", uren: "uren-min",
  "werkEnDenkniveau.min": "niveau-min", "werkEnDenkniveau.max": "niveau-max", werkEnDenkniveau: "niveau-min",
};

/** Id of the control that a path of the zoekvraag is about, for the links of the error summary. */
export function veldVan(pad: string): string {
  const taal = /^talen\.lijst\.(\d+)/.exec(pad);
  return taal ? `taal-${taal[1]}` : (VELDEN[pad] ?? pad.split(".")[0] ?? pad);
}
