import type { Veld } from "../velden";

/** One element of a list with several attributes, by what stands behind `lijst[].` in their paths (`codeTaal`, `webadres.url`). */
export type Regel = Readonly<Record<string, string>>;

/**
 * A record as somebody types it: texts, nothing parsed, keyed by the paths of the standard (`velden.ts`). What is empty may be
 * absent. Occupations are codes of the register as long as they stand here.
 */
export interface Invoer {
  /** Attributes that stand alone: `naamVacature`. */
  readonly waarden: Readonly<Record<string, string>>;
  /** Lists of one attribute: `rijbewijs[].codeSoortRijbewijs`. */
  readonly keuzes: Readonly<Record<string, readonly string[]>>;
  /** Lists of several attributes, by the path of the list: `taalbeheersing`. */
  readonly regels: Readonly<Record<string, readonly Regel[]>>;
}

export const LEGE_INVOER: Invoer = { waarden: {}, keuzes: {}, regels: {} };

/** What reading and writing need to know of an attribute. */
export type Veldvorm = Pick<Veld, "pad" | "lijst" | "type" | "getal">;

/** Where an attribute is kept while it is typed. */
export const plekVan = ({ pad, lijst }: Veldvorm): keyof Invoer => (lijst !== null ? "regels" : pad.includes("[]") ? "keuzes" : "waarden");

/** The part of a path within its list: `webadres.url` of `sollicitatiewijze[].webadres.url`. */
export const binnenLijst = ({ pad, lijst }: Veldvorm): string => (lijst === null ? pad : pad.slice(`${lijst}[].`.length));
