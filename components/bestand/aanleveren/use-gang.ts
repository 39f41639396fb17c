"use client";

import { useEffect, useState } from "react";
import { useStable } from "@/components/ui/combobox/use-stable";
import { type Gang, readGang } from "./gang";

const POLL_MS = 500;

/**
 * Follows a delivery while the portal works on it. `onKlaar` is called once, when the work is done or the delivery is gone. `wachtOpBegin`:
 * one that isn't there yet is still to come, because its file is being sent.
 */
export function useGang(id: string | null, onKlaar: (gang: Gang | "weg") => void, { wachtOpBegin = false } = {}): Gang | null {
  const [gang, setGang] = useState<Gang | null>(null);
  const klaar = useStable(onKlaar);
  useEffect(() => {
    if (id === null) return;
    let stopped = false;
    let begonnen = !wachtOpBegin;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const nieuw = await readGang(id).catch(() => null);
      if (stopped) return;
      if (nieuw !== null && nieuw !== "weg") begonnen = true;
      const isKlaar = nieuw === "weg" ? begonnen : nieuw !== null && !nieuw.bezig;
      if (nieuw !== null && isKlaar) return klaar(nieuw);
      if (nieuw !== null && nieuw !== "weg") setGang(nieuw);
      timer = setTimeout(look, POLL_MS);
    };
    void look();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [id, klaar, wachtOpBegin]);
  return gang;
}
