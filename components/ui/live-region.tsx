"use client";

import { createContext, type ReactNode, useCallback, useContext, useRef } from "react";

type Announce = (words: string, urgency?: "polite" | "assertive") => void;

const Announcer = createContext<Announce>(() => undefined);

/** Says something to a screen reader: results, progress, a choice. Once each; what is urgent interrupts. Needs a LiveRegions above it. */
export const useAnnounce = (): Announce => useContext(Announcer);

/** The two regions of the whole page; they exist before anything is said, otherwise the first words get lost. */
export function LiveRegions({ children }: { children: ReactNode }) {
  const regions = useRef({ polite: null as HTMLElement | null, assertive: null as HTMLElement | null });

  const announce = useCallback<Announce>((words, urgency = "polite") => {
    const region = regions.current[urgency];
    if (!region) return;
    // An element per message: the same words twice are said twice, and nothing is cut off.
    const message = document.createElement("p");
    message.textContent = words;
    region.append(message);
    setTimeout(() => message.remove(), 5000);
  }, []);

  return (
    <Announcer value={announce}>
      {children}
      <div className="sr-only" aria-live="polite" ref={(node) => void (regions.current.polite = node)} />
      <div className="sr-only" aria-live="assertive" ref={(node) => void (regions.current.assertive = node)} />
    </Announcer>
  );
}
