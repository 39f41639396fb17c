import { useCallback, useEffect, useReducer, useRef } from "react";
import type { ComboboxOption, LoadOptions } from "./option";
import { nextSuggestions, noSuggestions, type SuggestionEvent, type Suggestions } from "./suggestions";

/**
 * Asks for suggestions while someone types: at every key, one question at a time, the former one aborted. Waiting for rest would
 * cost more than a question does. Fewer than `minLength` characters ask nothing and clear the list.
 */
export function useSuggestions<T extends ComboboxOption>(load: LoadOptions<T>, minLength: number) {
  const [suggestions, dispatch] = useReducer<Suggestions<T>, [SuggestionEvent<T>]>(nextSuggestions<T>, { ...noSuggestions, options: [] });
  const asking = useRef<AbortController>(undefined);

  const stop = useCallback(() => asking.current?.abort(), []);
  useEffect(() => stop, [stop]);

  const ask = useCallback(
    (text: string) => {
      stop();
      const query = text.trim();
      if (query.length < minLength) return dispatch({ type: "cleared" });
      dispatch({ type: "asked", query });
      const abort = new AbortController();
      asking.current = abort;
      load(query, abort.signal).then(
        (options) => dispatch({ type: "answered", query, options }),
        () => abort.signal.aborted || dispatch({ type: "failed", query }),
      );
    },
    [load, minLength, stop],
  );

  return { suggestions, ask };
}
