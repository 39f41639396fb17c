"use client";

import { useEffect, useState } from "react";
import type { Voorbeeldrij } from "./voorbeeld";

/** Asks how the first rows would look; null when that can't be told now. */
export type ToonVoorbeeld = (input: { id: string; doelen: (string | null)[] }) => Promise<readonly Voorbeeldrij[] | null>;

const RUST_MS = 250;

/** The preview of a choice of columns. It follows a moment after the last change; until then the former one stays, and is told to be old. */
export function useVoorbeeld(id: string, doelen: readonly (string | null)[], toon: ToonVoorbeeld): { readonly rijen: readonly Voorbeeldrij[] | null; readonly oud: boolean } {
  const [stand, setStand] = useState<{ readonly van: readonly (string | null)[]; readonly rijen: readonly Voorbeeldrij[] | null } | null>(null);
  const eerste = stand === null;
  useEffect(() => {
    let current = true;
    const timer = setTimeout(
      () =>
        void toon({ id, doelen: [...doelen] })
          .catch(() => null)
          .then((rijen) => current && setStand((vorige) => ({ van: doelen, rijen: rijen ?? vorige?.rijen ?? null }))),
      eerste ? 0 : RUST_MS,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
    // `eerste` only decides how long to wait; it changing asks nothing new.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id, doelen, toon]);
  return { rijen: stand?.rijen ?? null, oud: stand !== null && stand.van !== doelen };
}
