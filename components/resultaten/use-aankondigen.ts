"use client";

import { useEffect, useRef } from "react";
import { useAnnounce } from "@/components/ui/live-region";

/** Long enough for a slider to come to rest. */
const RUST_MS = 600;

/** Says how the list stands, politely, once it has come to rest after a change; not at the first look. */
export function useAankondigen(woorden: string, aanleiding: string): void {
  const announce = useAnnounce();
  const was = useRef(aanleiding);
  useEffect(() => {
    if (was.current === aanleiding) return;
    const timer = setTimeout(() => {
      was.current = aanleiding;
      announce(woorden);
    }, RUST_MS);
    return () => clearTimeout(timer);
  }, [woorden, aanleiding, announce]);
}
