"use client";

import { useEffect, useState } from "react";
import { createGemist, type Gemist } from "./beroep-gemist";

/** Outlives the page it is sent from; nobody waits for the answer. */
const post = (term: string) =>
  void fetch("/api/beroepen/gemist", { method: "POST", keepalive: true, headers: { "content-type": "application/json" }, body: JSON.stringify({ term }) }).catch(() => undefined);

/** Counts searches without a choice when the page is left: words only (docs/gegevensstromen.md). */
export function useGemist(): Gemist {
  const [gemist] = useState(() => createGemist(post));
  useEffect(() => {
    addEventListener("pagehide", gemist.send);
    return () => {
      removeEventListener("pagehide", gemist.send);
      gemist.send();
    };
  }, [gemist]);
  return gemist;
}
