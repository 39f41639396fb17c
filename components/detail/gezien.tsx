"use client";

import { useEffect } from "react";

/** Says once that a result was opened: by a browser that shows it, not by one that fetches it beforehand. */
export function Gezien({ zoekvraagId, sleutel, meld }: { zoekvraagId: string; sleutel: string; meld: (input: { zoekvraagId: string; sleutel: string; status: "gezien" }) => Promise<unknown> }) {
  useEffect(() => {
    // Nothing is lost when this fails: it is said again at the next opening.
    meld({ zoekvraagId, sleutel, status: "gezien" }).catch(() => undefined);
  }, [zoekvraagId, sleutel, meld]);
  return null;
}
