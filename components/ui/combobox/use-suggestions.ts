import { useCallback, useEffect, useReducer, useRef } from "react";
import type { ComboboxOption, LoadOptions } from "./option";
import { nextSuggestions, noSuggestions, type SuggestionEvent, type Suggestions } from "./suggestions";

/** Milliseconds of rest before asking: shorter than a pause between words, longer than one between keys. */
const REST = 110;

interface Asking {
  timer: ReturnType<typeof setTimeout>;
  abort: AbortController;
}

/**
 * Asks for suggestions while someone types: after a short rest, one question at a time, the former one aborted.
 * Fewer than `minLength` characters ask nothing and clear the list.
 */
export function useSuggestions<T extends ComboboxOption>(load: LoadOptions<T>, minLength: number) {
  const [suggestions, dispatch] = useReducer<Suggestions<T>, [SuggestionEvent<T>]>(nextSuggestions<T>, { ...noSuggestions, options: [] });
  const asking = useRef<Asking>(undefined);

  const stop = useCallback(() => {
    clearTimeout(asking.current?.timer);
    asking.current?.abort.abort();
  }, []);
  useEffect(() => stop, [stop]);

  const ask = useCallback(
    (text: string) => {
      stop();
      const query = text.trim();
      if (query.length < minLength) return dispatch({ type: "cleared" });
      dispatch({ type: "asked", query });
      const abort = new AbortController();
      const send = () =>
        load(query, abort.signal).then(
          (options) => dispatch({ type: "answered", query, options }),
          () => abort.signal.aborted || dispatch({ type: "failed", query }),
        );
      asking.current = { abort, timer: setTimeout(send, REST) };
    },
    [load, minLength, stop],
  );

  return { suggestions, ask };
}
