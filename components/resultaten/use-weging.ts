"use client";

import { useState, useTransition } from "react";
import { useAnnounce } from "@/components/ui/live-region";
import type { Weegkeuze } from "@/lib/rangschikking/weegstanden";
import type { Stand } from "./stand";

/** The server action that keeps weights as the own default; an empty choice takes it away. */
export type BewaarWeging = (input: { richting: Stand["richting"]; keuze: Weegkeuze }) => Promise<{ readonly ok: boolean }>;

/** The own default of this account as it is kept now. */
export function useWeegvoorkeur(richting: Stand["richting"], begin: Weegkeuze, bewaar: BewaarWeging) {
  const announce = useAnnounce();
  const [voorkeur, setVoorkeur] = useState(begin);
  const [isMislukt, setMislukt] = useState(false);
  const [busy, start] = useTransition();
  const onBewaar = (keuze: Weegkeuze) =>
    start(async () => {
      const { ok } = await bewaar({ richting, keuze }).catch(() => ({ ok: false }));
      setMislukt(!ok);
      if (!ok) return;
      setVoorkeur(keuze);
      announce("Bewaard als je eigen standaard.");
    });
  return { voorkeur, isMislukt, busy, onBewaar };
}
