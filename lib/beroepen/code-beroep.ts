import "server-only";
import { searchBeroepen } from "./beroepen";
import { ANSWERS } from "./coderen/aantal";
import { pickKandidaten, type BeroepKandidaat } from "./coderen/kandidaten";
import { isVaag, readCel } from "./coderen/lees-cel";
import { withoutLeiding } from "./coderen/leiding";
import { readCelKennis } from "./databestanden";
import { readFunctieniveaus } from "./verwant/verwant-bestanden";

const readKennis = () => ({ ...readCelKennis(), read: readFunctieniveaus().read });
let kennis: ReturnType<typeof readKennis> | undefined;

/**
 * Codes a text from a column of an upload ("mdw. huishouding (v/m)", "logistiek / heftruck"): at most five occupations with the
 * chance that they are meant, the surest first. Empty when the text is no occupation. Where none is `zeker`, a person decides;
 * several that are `zeker` stand for several occupations in one cell.
 */
export async function codeBeroep(text: string): Promise<readonly BeroepKandidaat[]> {
  kennis ??= readKennis();
  const delen = readCel(text, kennis);
  const kandidaten = withoutLeiding(delen[0] ?? "", pickKandidaten(await Promise.all(delen.map((part) => searchBeroepen(part, ANSWERS)))), kennis);
  return isVaag(text, kennis) ? kandidaten.map((kandidaat) => ({ ...kandidaat, zeker: false })) : kandidaten;
}
