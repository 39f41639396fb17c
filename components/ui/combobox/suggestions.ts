import type { ComboboxOption } from "./option";

/** Where the question for suggestions stands. `options` stay those of the last answer until a new one arrives. */
export type Suggestions<T> =
  | { status: "idle"; query: ""; options: T[] }
  | { status: "loading" | "ready" | "failed"; query: string; options: T[] };

export type SuggestionEvent<T> =
  | { type: "cleared" }
  | { type: "asked"; query: string }
  | { type: "answered"; query: string; options: T[] }
  | { type: "failed"; query: string };

export const noSuggestions = { status: "idle", query: "", options: [] } as const;

/** Answers to another question than the last one asked are dropped, in whatever order they arrive. */
export function nextSuggestions<T extends ComboboxOption>(state: Suggestions<T>, event: SuggestionEvent<T>): Suggestions<T> {
  if (event.type === "cleared") return { ...noSuggestions, options: [] };
  if (event.type === "asked") return { status: "loading", query: event.query, options: state.options };
  if (state.status !== "loading" || event.query !== state.query) return state;
  return event.type === "answered"
    ? { status: "ready", query: event.query, options: event.options }
    : { status: "failed", query: event.query, options: [] };
}
