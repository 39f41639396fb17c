import type { Soort } from "@/lib/standaard/soort";

const bezig = new Set<string>();

/**
 * One delivery of a soort by an organisation at a time in this process, from its first byte on: what comes in meanwhile would only be
 * refused at its end. Null when one is busy. Over nodes the lock of the transaction decides (`takeLeveringslot`).
 */
export async function alsEnige<T>(soort: Soort, organisatieId: number, run: () => Promise<T>): Promise<T | null> {
  const key = `${soort}/${organisatieId}`;
  if (bezig.has(key)) return null;
  bezig.add(key);
  try {
    return await run();
  } finally {
    bezig.delete(key);
  }
}
