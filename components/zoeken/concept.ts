import type { Belang, ContractCode, RijbewijsCode, SoortWerk, VervoermiddelCode } from "@/lib/rangschikking/keuzes";
import type { GevraagdBeroep } from "@/lib/rangschikking/zoekvraag";

/** Parts of a zoekvraag that can be *moet* or *graag*, by their names in lib/rangschikking/zoekvraag.ts. */
export const WENSEN = [
  "uren", "vervoermiddelen", "soortWerk", "woorden",
  "aanvang", "contract", "onregelmatigWerk", "kantoortijden",
  "werkEnDenkniveau", "zonderDiploma", "zonderErvaring", "rijbewijzen", "talen",
  "reistijd", "sector", "interesses", "competenties",
] as const;
export type Wens = (typeof WENSEN)[number];

export type JaNeeKeuze = "" | "ja" | "nee";
export type Vervoergebruik = "woonWerk" | "uitvoering";

/** A language while it is being filled in; an empty level asks none. */
export interface Taalregel {
  readonly taal: string;
  readonly mondeling: string;
  readonly schriftelijk: string;
}

/**
 * A zoekvraag while it is being filled in: texts as typed, nothing parsed. The server parses; this shape only has to survive a
 * reload and give everything back as it was typed.
 */
export interface Concept {
  readonly kenmerk: string;
  readonly beroepen: readonly GevraagdBeroep[];
  /** A place or a postcode. */
  readonly plaats: string;
  readonly afstand: string;
  readonly urenMin: string;
  readonly urenMax: string;
  readonly vervoermiddelen: readonly VervoermiddelCode[];
  /** What the job needs transport for; only asked of kandidaten. */
  readonly vervoerGebruik: readonly Vervoergebruik[];
  readonly soortWerk: readonly SoortWerk[];
  /** Several, with commas; so are `interesses` and `competenties`. */
  readonly woorden: string;
  /** `YYYY-MM-DD`, as a date control gives it. */
  readonly aanvang: string;
  readonly contract: readonly ContractCode[];
  readonly onregelmatigWerk: JaNeeKeuze;
  readonly kantoortijden: JaNeeKeuze;
  readonly niveauMin: string;
  readonly niveauMax: string;
  readonly zonderDiploma: boolean;
  readonly zonderErvaring: boolean;
  readonly rijbewijzen: readonly RijbewijsCode[];
  /** Says so: this person has none. */
  readonly geenRijbewijs: boolean;
  readonly talen: readonly Taalregel[];
  readonly reistijd: string;
  /** SBI codes. */
  readonly sector: readonly string[];
  readonly interesses: string;
  readonly competenties: string;
  /** What *moet*; all else that is filled in is *graag*. */
  readonly moet: readonly Wens[];
  /** What the form was opened with, as a word: a change to it survives a reload of the same page. */
  readonly bron?: string;
}

export const LEEG_CONCEPT: Concept = {
  kenmerk: "", beroepen: [], plaats: "", afstand: "20", urenMin: "", urenMax: "",
  vervoermiddelen: [], vervoerGebruik: ["woonWerk"], soortWerk: [], woorden: "",
  aanvang: "", contract: [], onregelmatigWerk: "", kantoortijden: "",
  niveauMin: "", niveauMax: "", zonderDiploma: false, zonderErvaring: false, rijbewijzen: [], geenRijbewijs: false, talen: [],
  reistijd: "", sector: [], interesses: "", competenties: "",
  moet: [],
};

export const belangVan = ({ moet }: Concept, wens: Wens): Belang => (moet.includes(wens) ? "moet" : "graag");

export const withBelang = ({ moet }: Concept, wens: Wens, belang: Belang): Pick<Concept, "moet"> => ({
  moet: belang === "moet" ? [...new Set([...moet, wens])] : moet.filter((other) => other !== wens),
});
