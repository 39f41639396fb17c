"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { z } from "zod/mini";
import { type Stand, standVersie } from "./stand";

const POLL_MS = 400;

const outline = z.looseObject({
  klaar: z.boolean(),
  detailsGebruikt: z.number(),
  selectievragen: z.array(z.looseObject({ uitkomst: z.nullable(z.string()) })),
});

/** While a zoekvraag is being asked: looks what came in and renders the page anew when something did. */
export function useStand(stand: Stand): void {
  const router = useRouter();
  const versie = standVersie(stand);
  useEffect(() => {
    if (stand.klaar) return;
    let stopped = false;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const nieuw = await fetch(`/api/zoekvragen/${stand.id}/voortgang`).then(async (response) => (response.ok ? outline.parse(await response.json()) : null), () => null);
      if (stopped) return;
      if (nieuw && standVersie(nieuw as unknown as Stand) !== versie) router.refresh();
      else timer = setTimeout(look, POLL_MS);
    };
    timer = setTimeout(look, POLL_MS);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [router, stand.id, stand.klaar, versie]);
}
