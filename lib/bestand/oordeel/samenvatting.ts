import type { Soort } from "@/lib/standaard/soort";
import type { BeoordeeldeRij } from "./beoordeelde-rij";
import type { Rijmelding } from "./melding";

/** One kind of remark and how often it was made: what a report begins with. */
export interface Meldingsoort {
  readonly ernst: Rijmelding["ernst"];
  readonly veld: string;
  readonly code: string;
  readonly aantal: number;
  /** As it was said first. */
  readonly voorbeeld: string;
  readonly rijen: readonly number[];
}

/** What became of a file. */
export interface Samenvatting {
  readonly rijen: number;
  readonly goed: number;
  readonly fout: number;
  readonly geweigerd: number;
  /** Good rows about which something is said. */
  readonly metWaarschuwing: number;
  /** Errors first, then the most frequent. */
  readonly meldingen: readonly Meldingsoort[];
}

const TOON_RIJEN = 10;
const MEESTE_SOORTEN = 200;

/** Counts judged rows without keeping any. */
export function createSamenvatter(): { readonly tel: (rij: BeoordeeldeRij<Soort>) => void; readonly klaar: () => Samenvatting } {
  const aantallen = { goed: 0, fout: 0, geweigerd: 0 };
  let metWaarschuwing = 0;
  const soorten = new Map<string, Meldingsoort & { aantal: number; rijen: number[] }>();
  const tel = (rij: BeoordeeldeRij<Soort>): void => {
    aantallen[rij.uitkomst] += 1;
    if (rij.uitkomst === "goed" && rij.meldingen.length > 0) metWaarschuwing += 1;
    for (const { ernst, veld, code, melding } of rij.meldingen) {
      const key = `${ernst}|${veld}|${code}`;
      const known = soorten.get(key);
      if (!known) {
        if (soorten.size < MEESTE_SOORTEN) soorten.set(key, { ernst, veld, code, aantal: 1, voorbeeld: melding, rijen: [rij.nummer] });
        continue;
      }
      known.aantal += 1;
      if (known.rijen.length < TOON_RIJEN) known.rijen.push(rij.nummer);
    }
  };
  const order = ({ ernst }: Meldingsoort): number => (ernst === "fout" ? 0 : 1);
  const klaar = (): Samenvatting => ({
    rijen: aantallen.goed + aantallen.fout + aantallen.geweigerd,
    ...aantallen,
    metWaarschuwing,
    meldingen: [...soorten.values()].sort((a, b) => order(a) - order(b) || b.aantal - a.aantal),
  });
  return { tel, klaar };
}
