import type { Segment } from "./marked";

/** What a suggestion shows; a caller's own type may hold more. */
export interface ComboboxOption {
  /** Unique, and what a form sends. */
  value: string;
  label: string;
  /** The label in parts, when the source of the suggestions knows what was found; otherwise the words typed are marked. */
  segments?: readonly Segment[];
  /** Under the label, softer. */
  secondary?: string;
  /** Options of one group that follow each other get a heading. */
  group?: string;
  /** Does something instead of being chosen (`onAction`): no suggestion, so it isn't counted as one. */
  action?: true;
}

/** Asks for suggestions. Rejects when they can't be had; an aborted question may do either. */
export type LoadOptions<T extends ComboboxOption> = (query: string, signal: AbortSignal) => Promise<T[]>;

/** More options below an option, on demand: other names for the same thing. */
export interface Expansion<T extends ComboboxOption> {
  /** "12 andere namen"; nothing when there are none. */
  labelOf: (option: T) => string | undefined;
  load: (option: T) => Promise<T[]>;
}
