import { useState } from "react";
import { useAnnounce } from "../live-region";
import { type Expanded, withExpanded } from "./expanded";
import type { ComboboxOption, Expansion } from "./option";
import type { Suggestions } from "./suggestions";
import { expandedWords } from "./words";

/** The suggestions with those of one option unfolded below it; unfolding another, or typing on, folds them away. */
export function useExpansion<T extends ComboboxOption>({ query, options }: Suggestions<T>, expansion: Expansion<T> | undefined) {
  const [expanded, setExpanded] = useState<Expanded<T>>();
  const announce = useAnnounce();

  const toggle = (option: T) => {
    if (!expansion) return;
    if (expanded?.value === option.value && expanded.query === query) return setExpanded(undefined);
    expansion.load(option).then(
      (more) => {
        setExpanded({ value: option.value, query, options: more });
        announce(expandedWords(option.label, more.length));
      },
      () => announce("De andere namen konden niet worden opgehaald."),
    );
  };

  return { items: withExpanded(options, query, expanded), toggle };
}
