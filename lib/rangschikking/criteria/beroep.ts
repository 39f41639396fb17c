import { bijna, ONBEKEND, past, pastNiet } from "../oordeel";
import type { Beoordeling } from "../oordeel";
import type { ResultaatRij, RijBeroep } from "../rij";
import { normaliseText } from "../tekst";
import type { Zoekvraag } from "../zoekvraag";
import type { Criterium } from "./criterium";

/** Exactly the beroep asked; another name under the same referentieberoep is the same work. */
const EXACT = past();
const ZELFDE_REFERENTIE = past(0.8);
const VERWANT = bijna(0.6);
/** Worked in it, but doesn't look for it now: seen for what someone can do. */
const ERVARING = bijna(0.5);
/** No code, but the title names the beroep. */
const IN_TITEL = bijna(0.8);
const ANDER = pastNiet();

interface Gevraagd {
  readonly naam: string;
  readonly waarde: Beoordeling;
}

/** What each beroepscode and each referentiecode is worth for this zoekvraag. */
function toTables(beroepen: Zoekvraag["beroepen"]) {
  const codes = new Map<string, Gevraagd>();
  const referenties = new Map<string, Gevraagd>();
  const keepBest = (table: Map<string, Gevraagd>, code: string, gevraagd: Gevraagd) => {
    const known = table.get(code);
    if (known === undefined || known.waarde < gevraagd.waarde) table.set(code, gevraagd);
  };
  for (const { code, naam, referentieCode, herkomst } of beroepen) {
    const verwant = herkomst === "verwant";
    keepBest(codes, code, { naam, waarde: verwant ? VERWANT : EXACT });
    keepBest(referenties, referentieCode, { naam, waarde: verwant ? VERWANT : ZELFDE_REFERENTIE });
  }
  return { codes, referenties };
}

const EXPLAIN_NAAM = "een ander beroep";
const naamVan = (rij: ResultaatRij) => rij.beroepen[0]?.naam ?? rij.beroepen[0]?.referentieNaam ?? EXPLAIN_NAAM;

export const beroep: Criterium<Zoekvraag, ResultaatRij> = {
  id: "beroep",
  compile({ beroepen }) {
    if (beroepen.length === 0) return null;
    const { codes, referenties } = toTables(beroepen);
    const namen = beroepen.map(({ naam }) => normaliseText(naam));

    /** Unknown codes can't be called different: equality is literal, or both known to the register. */
    const judgeBeroep = (item: RijBeroep): Beoordeling => {
      const exact = codes.get(item.code)?.waarde ?? ANDER;
      if (item.referentieCode === null) return exact === ANDER ? ONBEKEND : exact;
      return Math.max(exact, referenties.get(item.referentieCode)?.waarde ?? ANDER);
    };
    const judgeErvaring = (ervaring: readonly RijBeroep[]): Beoordeling => {
      for (const item of ervaring) {
        if (codes.has(item.code) || (item.referentieCode !== null && referenties.has(item.referentieCode))) return ERVARING;
      }
      return ANDER;
    };
    const best = (rij: ResultaatRij): Beoordeling => {
      let result = rij.beroepen.length === 0 ? ONBEKEND : ANDER;
      for (const item of rij.beroepen) result = Math.max(result, judgeBeroep(item));
      if (rij.soort === "werkzoekenden") return Math.max(result, judgeErvaring(rij.ervaring));
      return result === ONBEKEND && namen.some((naam) => rij.zoektekst.includes(naam)) ? IN_TITEL : result;
    };

    return {
      belang: "graag",
      judge: best,
      explain(rij) {
        const waarde = best(rij);
        if (waarde === EXACT) return { kop: "Beroep past", tekst: `${naamVan(rij)}, zoals gevraagd` };
        if (waarde === ZELFDE_REFERENTIE) return { kop: "Beroep past", tekst: `${naamVan(rij)}: andere naam voor hetzelfde werk` };
        if (waarde === VERWANT) return { kop: "Beroep: bijna", tekst: `${naamVan(rij)} is verwant werk` };
        if (waarde === ERVARING) return { kop: "Beroep: bijna", tekst: "heeft dit werk gedaan, zoekt nu iets anders" };
        if (waarde === IN_TITEL) return { kop: "Beroep: bijna", tekst: "geen beroep ingevuld, de tekst noemt het wel" };
        if (waarde === ONBEKEND) return { kop: "Beroep onbekend", tekst: rij.beroepen.length === 0 ? "de bron vulde geen beroep in" : "dit beroep staat niet in het register" };
        return { kop: "Ander beroep", tekst: naamVan(rij) };
      },
    };
  },
};
