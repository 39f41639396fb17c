/** What a suggestion shows; a caller's own type may hold more. */
export interface ComboboxOption {
  /** Unique, and what a form sends. */
  value: string;
  label: string;
  /** Under the label, softer. */
  secondary?: string;
  /** Options of one group that follow each other get a heading. */
  group?: string;
}

/** Asks for suggestions. Rejects when they can't be had; an aborted question may do either. */
export type LoadOptions<T extends ComboboxOption> = (query: string, signal: AbortSignal) => Promise<T[]>;
