import "server-only";
import { findBeroep } from "@/lib/beroepen/beroepen";
import { codeBeroep } from "@/lib/beroepen/code-beroep";
import { Beroepsteksten, codeerBeroepen } from "../coderen/beroepen";
import { GEEN_BESLISSINGEN, sleutelVan } from "../coderen/beslissingen";
import { beroepenInWoorden, type CodesVan } from "../standaardbestand/um";

/** Occupations in words, coded as they come by: only those of the older form need it. */
export interface Beroepscodes {
  /** Codes what these records say in words and wasn't coded yet. */
  readonly leer: (originelen: readonly string[]) => Promise<void>;
  readonly van: CodesVan;
}

/** Different texts coded in one delivery; who sends more has no list of occupations there. */
const MEESTE = 5_000;

/** Codes by the register, when it is sure (`codeBeroep`); the rest stays in words, as v2 allows. */
export function createBeroepscodes(): Beroepscodes {
  const codes = new Map<string, readonly string[]>();
  const leer = async (originelen: readonly string[]): Promise<void> => {
    const nieuw = new Beroepsteksten();
    for (const origineel of originelen) {
      if (!origineel.includes("naamBeroepOngecodeerd")) continue;
      for (const woorden of beroepenInWoorden(JSON.parse(origineel))) if (!codes.has(sleutelVan(woorden))) nieuw.voegToe(woorden);
    }
    if (codes.size >= MEESTE) return;
    const gecodeerd = await codeerBeroepen(nieuw, GEEN_BESLISSINGEN, codeBeroep, async (code) => (await findBeroep(code)) !== undefined);
    for (const { tekst, codes: gevonden } of gecodeerd.teksten) codes.set(sleutelVan(tekst), gevonden);
  };
  return { leer, van: (woorden) => codes.get(sleutelVan(woorden)) ?? [] };
}
