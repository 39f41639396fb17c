"use client";

import { useCallback, useEffect, useState } from "react";
import type { tellingSchema } from "./verruiming-schema";
import type { Vraagacties } from "./vraagacties";

/** What wider questions would give, as far as that is known; made by lib/zoeken/verruimingen.ts. */
export type Telling = ReturnType<typeof tellingSchema.parse>;

const POLL_MS = 500;
const isBezig = ({ geteld }: Telling) => geteld.some(({ uitkomst }) => uitkomst === null);

async function readTelling(id: string, signal: AbortSignal): Promise<Telling | null> {
  const response = await fetch(`/api/zoekvragen/${id}/verruimingen`, { signal });
  return response.ok ? (await import("./verruiming-schema")).tellingSchema.parse(await response.json()) : null;
}

/** Follows the counting of wider questions from any node; `start` has kandidaten counted. Null as long as nothing is known. */
export function useVerruimingen(id: string, tel: Vraagacties["tel"]): { telling: Telling | null; start: () => Promise<void> } {
  const [telling, setTelling] = useState<Telling | null>(null);
  const [ronde, setRonde] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () =>
      readTelling(id, abort.signal).then(
        (found) => {
          if (!found || abort.signal.aborted) return;
          setTelling(found);
          if (isBezig(found)) timer = setTimeout(look, POLL_MS);
        },
        () => {}, // without numbers the links stand there all the same
      );
    void look();
    return () => {
      abort.abort();
      clearTimeout(timer);
    };
  }, [id, ronde]);
  const start = useCallback(async () => {
    await tel({ id }).catch(() => false);
    setRonde((current) => current + 1);
  }, [id, tel]);
  return { telling, start };
}
