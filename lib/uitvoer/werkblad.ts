/** What a column holds; decides how it is written and sorted. Dates are `YYYY-MM-DD`. */
export type Kolomtype = "tekst" | "getal" | "datum";

export interface Kolom {
  /** Unique within its sheet. */
  readonly kop: string;
  readonly type: Kolomtype;
  /** In characters; default by type. */
  readonly breedte?: number;
}

/** Null is empty: the source didn't say. */
export type Cel = string | number | null;

export interface Werkblad {
  readonly naam: string;
  readonly kolommen: readonly Kolom[];
  readonly rijen: readonly (readonly Cel[])[];
}

/** What every exported thing carries, so that it can be traced and thrown away in time. */
export interface Herkomst {
  readonly kenmerk: string;
  /** Days, `YYYY-MM-DD`: asked, exported, and when it must be gone. */
  readonly gevraagdOp: string;
  readonly uitgevoerdOp: string;
  readonly verwijderenVoor: string;
}

/** An export as it is meant, before it becomes a file. */
export interface Uitvoer {
  readonly herkomst: Herkomst;
  /** The question in words. */
  readonly vraag: readonly (readonly [label: string, waarde: string])[];
  readonly resultaten: Werkblad;
  /** The whole records, for those whose detail was fetched; as many columns as they need. */
  readonly details: Werkblad | null;
}

/** Day as people here write it: `22-11-2026`. */
export const toDutchDay = (day: string): string => day.slice(0, 10).split("-").toReversed().join("-");

/** One line that marks a sheet or page. */
export const merkregel = ({ kenmerk, uitgevoerdOp, verwijderenVoor }: Herkomst): string =>
  `Kenmerk ${kenmerk} · gemaakt op ${toDutchDay(uitgevoerdOp)} · verwijderen voor ${toDutchDay(verwijderenVoor)}`;
