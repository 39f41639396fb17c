import { useEffect } from "react";
import { useAnnounce } from "../live-region";
import type { ComboboxOption } from "./option";
import type { Suggestions } from "./suggestions";
import { suggestionWords } from "./words";

/** Longer than the pause between two words, so that a screen reader isn't interrupted at every key. */
const PAUSE = 600;

/** Says how many suggestions there are once someone rests. */
export function useSuggestionAnnouncements(suggestions: Suggestions<ComboboxOption>) {
  const announce = useAnnounce();
  const words = suggestionWords(suggestions);
  useEffect(() => {
    if (!words) return;
    const timer = setTimeout(() => announce(words), PAUSE);
    return () => clearTimeout(timer);
  }, [words, announce]);
}
