"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import type { gevolgdeStandSchema } from "./antwoord-schemas";
import { type Stand, standVersie } from "./stand";

const POLL_MS = 400;

type GevolgdeStand = ReturnType<typeof gevolgdeStandSchema.parse>;

/** The state as it is now; null when it can't be had at this moment. */
async function readStand(id: string): Promise<GevolgdeStand | "weg" | null> {
  const response = await fetch(`/api/zoekvragen/${id}/voortgang`).catch(() => null);
  if (!response) return null;
  if (response.status === 401 || response.status === 404) return "weg";
  if (!response.ok) return null;
  const [{ gevolgdeStandSchema }, antwoord] = await Promise.all([import("./antwoord-schemas"), response.json()]);
  return gevolgdeStandSchema.parse(antwoord);
}

/** While a zoekvraag is being asked: looks what came in and renders the page anew when something did. */
export function useStand(stand: Stand): void {
  const router = useRouter();
  const versie = standVersie(stand);
  useEffect(() => {
    if (stand.klaar) return;
    let stopped = false;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const nieuw = await readStand(stand.id);
      if (stopped) return;
      // Gone (session ended, zoekvraag removed) shows in the page itself, which leads on; nothing to wait for any more.
      if (nieuw === "weg" || (nieuw && standVersie(nieuw) !== versie)) router.refresh();
      else timer = setTimeout(look, POLL_MS);
    };
    timer = setTimeout(look, POLL_MS);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [router, stand.id, stand.klaar, versie]);
}
