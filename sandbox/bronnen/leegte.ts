import type { Toeval } from "./toeval";

/** How much of a record is filled: the evaluation of the pilots found half of the attributes empty, in several ways. */
export type Vulling = "vol" | "half" | "kaal";

/** Shares per kind of bron, our own estimate after the evaluation. */
export const VULLING: Readonly<Record<"uwv" | "gemeente", readonly [vol: number, half: number]>> = { uwv: [0.5, 0.36], gemeente: [0.38, 0.38] };

/** Chance that an optional attribute is left out. */
const WEG: Readonly<Record<Vulling, number>> = { vol: 0.05, half: 0.4, kaal: 0.85 };

export function kiesVulling(toeval: Toeval, soort: string): Vulling {
  const [vol, half] = soort === "uwv" ? VULLING.uwv : VULLING.gemeente;
  const worp = toeval.next();
  if (worp < vol) return "vol";
  return worp < vol + half ? "half" : "kaal";
}

/** Ways to be empty: mostly absent, sometimes an empty list, an empty object or a list with one. */
function leegVan(toeval: Toeval, waarde: unknown): unknown {
  if (toeval.kans(0.65)) return undefined;
  if (Array.isArray(waarde)) return toeval.kans(0.6) ? [] : [{}];
  return typeof waarde === "object" ? {} : undefined;
}

/**
 * Empties optional attributes of a record as its `vulling` says. `teksten` may become "" (free texts), `overige` go in one of the
 * ways above. What is listed in neither stays. The record is changed, for it was made a moment ago and is nobody else's yet.
 */
export function dunUit<T extends object>(toeval: Toeval, record: T, vulling: Vulling, teksten: readonly (keyof T)[], overige: readonly (keyof T)[]): T {
  const leeg: Partial<Record<keyof T, unknown>> = {};
  for (const sleutel of teksten) if (toeval.kans(WEG[vulling] * 0.4)) leeg[sleutel] = toeval.kans(0.5) ? "" : undefined;
  for (const sleutel of overige) if (toeval.kans(WEG[vulling])) leeg[sleutel] = leegVan(toeval, record[sleutel]);
  return Object.assign(record, leeg);
}
