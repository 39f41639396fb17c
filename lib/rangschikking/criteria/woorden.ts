import type { Belang } from "../keuzes";
import { bijna, ONBEKEND, past, pastNiet } from "../oordeel";
import type { ResultaatRij } from "../rij";
import { toNeedle } from "../tekst";
import { joinAnd } from "../woordkeus";
import type { Zoekvraag } from "../zoekvraag";
import type { Criterium, Toets } from "./criterium";

interface Gezocht {
  readonly woorden: readonly string[];
  readonly belang: Belang;
}

/** How many of the words stand in the text: all fits, some is nearly, none doesn't, unless there was hardly any text to look in. */
function compileWoorden(asked: Gezocht, naam: string, none: number): Toets<ResultaatRij> {
  const needles = asked.woorden.map(toNeedle);
  const found = (rij: ResultaatRij) => asked.woorden.filter((_, index) => rij.zoektekst.includes(needles[index] ?? " "));
  return {
    belang: asked.belang,
    judge(rij) {
      let count = 0;
      for (const needle of needles) if (rij.zoektekst.includes(needle)) count += 1;
      if (count === needles.length) return past();
      if (count > 0) return bijna(count / needles.length);
      return rij.heeftOmschrijving ? none : ONBEKEND;
    },
    explain(rij, oordeel) {
      if (oordeel === "onbekend") return { kop: `${naam} onbekend`, tekst: "er is geen omschrijving om in te zoeken" };
      const present = found(rij);
      if (present.length === 0) return { kop: `${naam} niet gevonden`, tekst: joinAnd(asked.woorden) };
      const missing = asked.woorden.filter((woord) => !present.includes(woord));
      return { kop: `${naam} gevonden`, tekst: missing.length === 0 ? joinAnd(present) : `wel ${joinAnd(present)}, niet ${joinAnd(missing)}` };
    },
  };
}

/** Words in the title or description, or in what someone did and learned. */
export const woorden: Criterium<Zoekvraag, ResultaatRij> = {
  id: "woorden",
  compile: ({ woorden: asked }) => (asked === undefined ? null : compileWoorden(asked, "Zoekwoord", pastNiet())),
};

/** Interests: at a vacature looked for in the text, at a werkzoekende also among the interests given. Missing one is no great miss. */
export const interesses: Criterium<Zoekvraag, ResultaatRij> = {
  id: "interesses",
  compile: ({ interesses: asked }) => (asked === undefined ? null : compileWoorden(asked, "Interesse", pastNiet(1))),
};
