import type { Werkweek } from "./familie";
import type { Toeval } from "./toeval";

/** Hours per week, lowest and highest. */
export type Uren = readonly [minimaal: number, maximaal: number];

const UREN: Readonly<Record<Werkweek, readonly Uren[]>> = {
  klein: [[4, 8], [6, 12], [8, 16], [10, 15], [12, 16], [12, 20]],
  deel: [[16, 20], [16, 24], [20, 24], [20, 28], [24, 24], [24, 32]],
  ruim: [[24, 32], [28, 32], [28, 36], [32, 32], [32, 36], [32, 40]],
  vol: [[36, 36], [36, 40], [38, 38], [38, 40], [40, 40], [32, 40]],
};

/** Hours of a vacature in a working week that fits the occupation; earlier weeks of its list are likelier. */
export function kiesUren(toeval: Toeval, weken: readonly Werkweek[]): Uren {
  const week = toeval.kans(0.55) ? weken[0] : toeval.een(weken);
  return toeval.een(UREN[week ?? "vol"]);
}

/** In words: "24 uur" or "24 tot 32 uur". */
export const urenInWoorden = ([minimaal, maximaal]: Uren): string => (minimaal === maximaal ? `${maximaal} uur` : `${minimaal} tot ${maximaal} uur`);
