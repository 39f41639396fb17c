import { z } from "zod";

/**
 * Seconds that somebody takes before the next thing, evenly between both. `werk`: at a desk with a file or a client, some eighteen
 * zoekvragen an hour with two details each. `haast`: nobody works so; it shows what happens above what the machine can do.
 */
const TEMPI = {
  werk: { rondkijken: [5, 20], invullen: [20, 60], "lijst bekijken": [15, 45], "uitleg lezen": [5, 20], "detail lezen": [15, 60], noteren: [5, 20] },
  haast: { rondkijken: [5, 20], invullen: [5, 20], "lijst bekijken": [5, 20], "uitleg lezen": [5, 20], "detail lezen": [5, 20], noteren: [5, 20] },
} as const;
type Bezigheid = keyof (typeof TEMPI)["werk"];

export const tempoSchema = z.enum(["werk", "haast"]).default("werk");
const tempo = tempoSchema.parse(process.env.BENCH_TEMPO);

/** How long users think, in words. */
export const DENKTIJD = Object.entries(TEMPI[tempo]).map(([bezigheid, [minstens, hoogstens]]) => `${bezigheid} ${minstens} to ${hoogstens} s`).join(", ");

export const wacht = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
/** Takes as long as somebody is busy with this. */
export function denk(bezigheid: Bezigheid): Promise<void> {
  const [minstens, hoogstens] = TEMPI[tempo][bezigheid];
  return wacht((minstens + Math.random() * (hoogstens - minstens)) * 1000);
}
export const kans = (deel: number): boolean => Math.random() < deel;
export const geheel = (van: number, tot: number): number => van + Math.floor(Math.random() * (tot - van + 1));
export function kies<T>(uit: readonly T[]): T {
  const gekozen = uit[Math.floor(Math.random() * uit.length)];
  if (gekozen === undefined) throw new Error("nothing to choose from");
  return gekozen;
}

/** Looks until `kijk` has something, as a page does that polls; null when that takes longer than anything lasts. */
export async function volg<T>(elkeMs: number, langstMs: number, kijk: () => Promise<T | null>): Promise<T | null> {
  for (const eind = performance.now() + langstMs; performance.now() < eind; ) {
    await wacht(elkeMs);
    const gezien = await kijk();
    if (gezien !== null) return gezien;
  }
  return null;
}
