/** What somebody at a desk takes between two things: reading, phoning, typing. Evenly between both, in ms. */
const DENKTIJD = { minstens: 5_000, hoogstens: 20_000 };

export const wacht = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
export const denk = (): Promise<void> => wacht(DENKTIJD.minstens + Math.random() * (DENKTIJD.hoogstens - DENKTIJD.minstens));
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
