/** A competence of the list that a text may be. */
export interface Competentiekeuze {
  readonly code: string;
  readonly label: string;
}

/** A distinct competence of the file; made by lib/bestand/levering/teksten.ts. */
export interface Competentie {
  readonly tekst: string;
  readonly aantal: number;
  /** `open`: it resembles one of the list and nobody chose. `woorden`: it resembles none. */
  readonly stand: "zeker" | "besloten" | "open" | "woorden";
  /** Null: it goes along as it stands. */
  readonly code: string | null;
  readonly kandidaten: readonly Competentiekeuze[];
}

/** What is marked at a competence: one of the short list, one of the whole list (none yet: `""`), or its own words. */
export type Competentiebesluit = { readonly wat: "kandidaat" | "zelf"; readonly code: string } | { readonly wat: "woorden" };

/** What to keep: a code, `""` for its own words; null while nothing is decided. */
export function besluitCode(besluit: Competentiebesluit | undefined): string | null {
  if (besluit === undefined) return null;
  return besluit.wat === "woorden" ? "" : besluit.code || null;
}

/** What was decided before, or known by itself. */
export function besluitVan({ stand, code, kandidaten }: Competentie): Competentiebesluit | undefined {
  if (code !== null) return { wat: kandidaten.some((kandidaat) => kandidaat.code === code) ? "kandidaat" : "zelf", code };
  return stand === "besloten" ? { wat: "woorden" } : undefined;
}
