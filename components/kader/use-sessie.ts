"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { type Bewaking, type Sessietijd, toBewaking, WAARSCHUW_OVER } from "./sessietijd";

/** While the warning stands, another window may extend the session: that is seen within this many ms. */
const KIJK_ELKE_MS = 10_000;
/** Somebody who comes back finds out at once that the session ended, and not at the end of a form; asked at most this often. */
const TERUG_ELKE_MS = 60_000;

type Ask = () => Promise<Sessietijd | null>;

const askPortaal: Ask = async () => {
  const response = await fetch("/api/sessie", { cache: "no-store" });
  if (response.status === 401) return null;
  if (!response.ok) throw new Error(`status ${response.status}`);
  const tijd: unknown = await response.json();
  if (!isSessietijd(tijd)) throw new Error("no time in the answer");
  return tijd;
};

/** By hand: zod would weigh on every page for this alone. */
const isSessietijd = (tijd: unknown): tijd is Sessietijd =>
  typeof tijd === "object" && tijd !== null && "over" in tijd && typeof tijd.over === "number" && "uiterlijk" in tijd && "werkplek" in tijd && typeof tijd.werkplek === "string";

/**
 * Follows how long the session lasts. The portal knows, since other windows use it too: it is asked shortly before the end, and
 * when somebody comes back to this window. Asking doesn't count as use.
 */
export function useSessie(begin: Sessietijd, verleng: Ask) {
  const [bewaking, setBewaking] = useState<Bewaking>({ toon: "niets" });
  const [eindigtOp, setEindigtOp] = useState(() => performance.now() + begin.over * 1000);
  const [mislukt, setMislukt] = useState(0);
  const gevraagdOp = useRef(0);

  const look = useCallback(
    async (ask: Ask) => {
      gevraagdOp.current = performance.now();
      const tijd = await ask();
      const nieuw = toBewaking(tijd, begin.werkplek);
      // What this page shows is not for who is logged in now.
      if (nieuw === "iemand-anders") return window.location.replace("/");
      setBewaking(nieuw);
      if (tijd) setEindigtOp(performance.now() + tijd.over * 1000);
    },
    [begin.werkplek],
  );
  /** The portal may be out of reach for a while: past the end, the page closes all the same. */
  const check = useCallback(
    () =>
      look(askPortaal).catch(() => {
        setMislukt((keer) => keer + 1);
        if (performance.now() >= eindigtOp) setBewaking({ toon: "afgelopen" });
      }),
    [look, eindigtOp],
  );

  useEffect(() => {
    if (bewaking.toon === "afgelopen") return;
    const over = eindigtOp - performance.now();
    const wacht = bewaking.toon === "bijna" ? Math.min(over, KIJK_ELKE_MS) : over - WAARSCHUW_OVER * 1000;
    const timer = setTimeout(check, Math.max(wacht, mislukt > 0 ? KIJK_ELKE_MS : 1000));
    return () => clearTimeout(timer);
  }, [bewaking, eindigtOp, mislukt, check]);

  useEffect(() => {
    const onBack = () => {
      const rust = bewaking.toon === "afgelopen" ? 1000 : TERUG_ELKE_MS;
      if (document.visibilityState === "visible" && performance.now() - gevraagdOp.current > rust) void check();
    };
    const soorten = ["focus", "pointerdown", "keydown"] as const;
    for (const soort of soorten) window.addEventListener(soort, onBack);
    document.addEventListener("visibilitychange", onBack);
    return () => {
      for (const soort of soorten) window.removeEventListener(soort, onBack);
      document.removeEventListener("visibilitychange", onBack);
    };
  }, [bewaking.toon, check]);

  const extend = useCallback(() => look(verleng), [look, verleng]);
  return { bewaking, eindigtOp, extend };
}
