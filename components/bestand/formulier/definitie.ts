import type { Choice } from "@/components/ui/choice";
import type { Veldvorm } from "@/lib/standaard/invoer/invoer";
import type { Soort } from "@/lib/standaard/soort";

/** One attribute as a control: words, lengths and choices come from the standard. */
export interface Formulierveld {
  /** Key of its value: the path, or within a list what stands behind `lijst[].`. */
  readonly naam: string;
  readonly label: string;
  readonly type: "tekst" | "lang" | "getal" | "datum" | "keuze" | "beroep";
  readonly opties: readonly Choice[];
  readonly maxLengte: number | null;
  readonly hint?: string;
  readonly eenheid?: string;
  readonly verplicht?: boolean;
  /** Beside its neighbour where there is room. */
  readonly smal?: boolean;
}

/** A part of the form. */
export type Blok =
  | { readonly soort: "veld"; readonly veld: Formulierveld }
  /** Short fields beside each other under one question. */
  | { readonly soort: "samen"; readonly id: string; readonly label: string; readonly hint?: string; readonly velden: readonly Formulierveld[] }
  | { readonly soort: "soortWerk"; readonly meer: boolean }
  | { readonly soort: "contract"; readonly meer: boolean }
  | { readonly soort: "beroepen"; readonly pad: string; readonly label: string; readonly hint: string; readonly maximum: number }
  /** Codes of a list, any number; `gewoon` are asked most, the others are folded. */
  | { readonly soort: "keuzes"; readonly pad: string; readonly label: string; readonly opties: readonly Choice[]; readonly gewoon: readonly string[] }
  | { readonly soort: "woorden"; readonly pad: string; readonly label: string; readonly hint: string; readonly maxLengte: number | null }
  | { readonly soort: "vervoer"; readonly label: string; readonly woonWerk: string }
  | { readonly soort: "lijst"; readonly lijst: string; readonly label: string; readonly enkelvoud: string; readonly velden: readonly Formulierveld[] };

export interface Formuliergroep {
  readonly titel: string;
  readonly uitleg?: string;
  /** Rare: folded, with a count of what is filled in. */
  readonly gevouwen: boolean;
  readonly blokken: readonly Blok[];
}

/** A form, as data: made on the server from the standard, so that the browser needs no schema. */
export interface Formulierdefinitie {
  readonly soort: Soort;
  readonly groepen: readonly Formuliergroep[];
  /** How what is typed becomes a record, for the score. */
  readonly velden: readonly Veldvorm[];
  /** Where each criterion of the score is filled in: the path of a control. */
  readonly plekken: Readonly<Record<string, string>>;
}

/** Id of a control: the path without signs, so that errors and the score can lead to it. */
export const veldId = (pad: string): string => pad.replace(/\W+/g, "-").replace(/-$/, "");
