"use client";

import { useEffect, useState } from "react";
import * as z from "zod/mini";

const punt = z.object({ lat: z.number(), lon: z.number() });
const gegevens = z.object({
  midden: z.nullable(z.object({ ...punt.shape, geschat: z.boolean() })),
  afstandKm: z.number(),
  plaatsen: z.array(z.object({ ...punt.shape, plaats: z.string(), geschat: z.boolean() })),
});

/** Where places are, made by lib/zoeken/plaatsen.ts. */
export type Kaartgegevens = z.infer<typeof gegevens>;

/** Asked when the map opens. Undefined while on its way; null when it can't be had. */
export function useKaartgegevens(zoekvraagId: string): Kaartgegevens | null | undefined {
  const [gelezen, setGelezen] = useState<Kaartgegevens | null>();
  useEffect(() => {
    const abort = new AbortController();
    fetch(`/api/zoekvragen/${zoekvraagId}/plaatsen`, { signal: abort.signal })
      .then(async (response) => setGelezen(response.ok ? gegevens.parse(await response.json()) : null))
      .catch(() => abort.signal.aborted || setGelezen(null));
    return () => abort.abort();
  }, [zoekvraagId]);
  return gelezen;
}
