import { ONBEKEND, past, pastNiet } from "../oordeel";
import type { ResultaatRij } from "../rij";
import type { Zoekvraag } from "../zoekvraag";
import { NAVRAGEN } from "./criterium";
import type { Criterium } from "./criterium";

/** A yes or no asked against a yes or no given. `alsoFits`: a "ja" in the record is fine when "nee" is asked. */
function compileJaNee(asked: Zoekvraag["kantoortijden"], valueOf: (rij: ResultaatRij) => boolean | null, naam: string, ja: string, nee: string, alsoFits: boolean) {
  if (asked === undefined) return null;
  const wanted = asked.waarde === "ja";
  return {
    belang: asked.belang,
    judge(rij: ResultaatRij) {
      const value = valueOf(rij);
      if (value === null) return ONBEKEND;
      if (value === wanted) return past();
      return value && alsoFits ? past(0.8) : pastNiet();
    },
    explain(rij: ResultaatRij, oordeel: string) {
      const value = valueOf(rij);
      if (value === null) return { kop: `${naam} onbekend`, tekst: NAVRAGEN };
      return { kop: `${naam} ${oordeel === "past" ? "past" : "past niet"}`, tekst: value ? ja : nee };
    },
  };
}

/** Irregular work or shifts. Who is willing to work irregular hours can also work regular ones. */
export const onregelmatigWerk: Criterium<Zoekvraag, ResultaatRij> = {
  id: "onregelmatigWerk",
  compile: ({ onregelmatigWerk: asked, richting }) =>
    richting === "vacatures"
      ? compileJaNee(asked, (rij) => rij.onregelmatigWerk, "Ploegendienst", "onregelmatig werk of ploegendienst", "geen onregelmatig werk", false)
      : compileJaNee(asked, (rij) => rij.onregelmatigWerk, "Ploegendienst", "wil onregelmatig werken", "wil niet onregelmatig werken", true),
};

export const kantoortijden: Criterium<Zoekvraag, ResultaatRij> = {
  id: "kantoortijden",
  compile: ({ kantoortijden: asked, richting }) =>
    richting === "vacatures"
      ? compileJaNee(asked, (rij) => rij.kantoortijden, "Werktijd", "op kantoortijden", "buiten kantoortijden", false)
      : compileJaNee(asked, (rij) => rij.kantoortijden, "Werktijd", "wil op kantoortijden werken", "wil buiten kantoortijden werken", false),
};
