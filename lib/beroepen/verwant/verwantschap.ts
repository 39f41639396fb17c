import type { VerwantBeroep } from "../beroep";
import type { BeroepenIndex } from "../index/beroepen-index";
import { createSharedWords, type Woordsoorten } from "./gedeelde-woorden";

/** Related occupations of any referentieberoep. */
export interface Verwantschap {
  readonly of: (referentieCode: string) => readonly VerwantBeroep[];
}

const MOST = 12;
const CURATED = "vergelijkbaar werk";

/**
 * Related occupations: first those chosen by hand (in that order, then those that name this one), then those that share
 * meaningful words. `curated` holds codes of referentieberoepen; codes that this register doesn't have are passed over.
 */
export function createVerwantschap(index: BeroepenIndex, curated: ReadonlyMap<string, readonly string[]>, soorten: Woordsoorten): Verwantschap {
  const backwards = new Map<string, string[]>();
  for (const [code, others] of curated) for (const other of others) backwards.set(other, [...(backwards.get(other) ?? []), code]);
  const shared = createSharedWords(index.groepen, soorten);

  function of(referentieCode: string): readonly VerwantBeroep[] {
    const found = new Map<string, VerwantBeroep>();
    const add = (code: string, reden: string) => {
      const groep = index.groepen.get(code);
      if (groep !== undefined && code !== referentieCode && !found.has(code) && found.size < MOST) found.set(code, { beroep: groep.beroep, reden });
    };
    for (const code of [...(curated.get(referentieCode) ?? []), ...(backwards.get(referentieCode) ?? [])]) add(code, CURATED);
    for (const { code, woorden } of shared.of(referentieCode)) add(code, `ook ${woorden.join(" en ")}`);
    return [...found.values()];
  }
  return { of };
}
