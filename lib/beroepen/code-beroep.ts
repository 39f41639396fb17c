import "server-only";
import { searchBeroepen } from "./beroepen";
import { ANSWERS } from "./coderen/aantal";
import { pickKandidaten, type BeroepKandidaat } from "./coderen/kandidaten";
import { isVaag, readCel } from "./coderen/lees-cel";
import { readCelKennis } from "./databestanden";

let kennis: ReturnType<typeof readCelKennis> | undefined;

/**
 * Codes a text from a column of an upload ("mdw. huishouding (v/m)", "logistiek / heftruck"): at most five occupations with the
 * chance that they are meant, the surest first. Empty when the text is no occupation. Where none is `zeker`, a person decides;
 * several that are `zeker` stand for several occupations in one cell.
 */
export async function codeBeroep(text: string): Promise<readonly BeroepKandidaat[]> {
  kennis ??= readCelKennis();
  const kandidaten = pickKandidaten(await Promise.all(readCel(text, kennis).map((part) => searchBeroepen(part, ANSWERS))));
  return isVaag(text, kennis) ? kandidaten.map((kandidaat) => ({ ...kandidaat, zeker: false })) : kandidaten;
}
