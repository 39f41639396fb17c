import { kwaliteitVan, type Records } from "@/lib/kwaliteit/kwaliteit";
import type { Soort } from "@/lib/standaard/soort";

/** What the list of the own bestand shows and sorts by, so that it need not decrypt a record to name it. */
export interface Lijstkolommen {
  /** 0 to 100, by lib/kwaliteit. */
  readonly kwaliteit: number;
  /** Key of the criterion that would raise the score most; null when nothing would. */
  readonly verbeterpunt: string | null;
}

export function toLijstkolommen<S extends Soort>(soort: S, record: Records[S]): Lijstkolommen {
  const { score, verbeterpunten } = kwaliteitVan(soort, record);
  return { kwaliteit: score, verbeterpunt: verbeterpunten[0]?.sleutel ?? null };
}

/** A text that PostgreSQL takes: control characters and half an emoji become spaces. Null when nothing is left. */
export const toKolomtekst = (text: string | undefined): string | null => text?.replace(/[\p{Cc}\p{Cs}]+/gu, " ").trim() || null;
