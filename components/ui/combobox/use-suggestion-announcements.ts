import { useEffect } from "react";
import { useAnnounce } from "../live-region";

/** Longer than the pause between two words, so that a screen reader isn't interrupted at every key. */
const PAUSE = 600;

/** Says how many suggestions there are once someone rests. */
export function useSuggestionAnnouncements(words: string) {
  const announce = useAnnounce();
  useEffect(() => {
    if (!words) return;
    const timer = setTimeout(() => announce(words), PAUSE);
    return () => clearTimeout(timer);
  }, [words, announce]);
}
