import type { VervoermiddelCode } from "./keuzes";

/** Streets aren't straight: road distance over great-circle distance in the Netherlands, roughly. */
const DETOUR = 1.3;
/** Door to door: km per hour, and the fixed minutes for walking, waiting and parking. Rough, and shown as an estimate. */
const PACE: Readonly<Record<number, readonly [kmPerHour: number, fixedMinutes: number]>> = {
  1: [50, 6],
  2: [28, 3],
  3: [16, 2],
  4: [50, 5],
  5: [32, 15],
};

export const isEstimable = (code: number): boolean => code in PACE;

/** Estimated minutes one way with one vervoermiddel; Infinity where nothing sensible can be said ("anders"). */
export function travelMinutes(km: number, code: number): number {
  const pace = PACE[code];
  return pace === undefined ? Infinity : (60 * DETOUR * km) / pace[0] + pace[1];
}

type Cover = "zelfde" | "volstaat" | "misschien" | "niet";
const AUTO = 1, BROMFIETS = 2, FIETS = 3, MOTOR = 4, OV = 5;
/** How far people go on it. On a bicycle half as far again is for some; beyond that it is no way to come to work. */
const MOPED_KM = 25, BICYCLE_KM = 12, BICYCLE_FAR_KM = 20;

/**
 * Whether someone with `owned` can come to work where `needed` is named. Who has a car can also come where a bicycle is
 * enough; who has a bicycle can come to an ov location nearby. Nothing but a car is a car. A bicycle is for near.
 */
export function covers(needed: number, owned: number, km: number | null): Cover {
  if (owned === FIETS && km !== null && km > BICYCLE_KM && needed === FIETS) return km <= BICYCLE_FAR_KM ? "misschien" : "niet";
  if (needed === owned) return "zelfde";
  if (needed === AUTO) return owned === MOTOR ? "misschien" : "niet";
  if (owned === AUTO) return needed === 9 ? "niet" : "volstaat";
  if (needed === MOTOR || needed === 9) return "niet";
  if (owned === MOTOR) return "volstaat";
  if (owned === BROMFIETS) return needed === FIETS || (km !== null && km <= MOPED_KM) ? "volstaat" : "misschien";
  if (owned === FIETS) return km !== null && km <= BICYCLE_KM ? (needed === OV ? "volstaat" : "misschien") : needed === OV ? "misschien" : "niet";
  return owned === OV ? "misschien" : "niet";
}

export const isVervoermiddel = (code: number): code is VervoermiddelCode => isEstimable(code) || code === 9;
