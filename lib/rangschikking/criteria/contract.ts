import { CONTRACT_LABELS } from "../keuzes";
import type { ContractCode } from "../keuzes";
import { bijna, ONBEKEND, past, pastNiet } from "../oordeel";
import type { ResultaatRij } from "../rij";
import { joinOr } from "../woordkeus";
import type { Zoekvraag } from "../zoekvraag";
import { NAVRAGEN } from "./criterium";
import type { Criterium } from "./criterium";

const label = (codes: readonly ContractCode[]) => joinOr(codes.map((code) => CONTRACT_LABELS[code]));

/** Contract wanted against contract offered. Offered for onbepaalde tijd where bepaalde tijd is wanted is nearly: more than was asked. */
export const contract: Criterium<Zoekvraag, ResultaatRij> = {
  id: "contract",
  compile({ contract: asked, richting }) {
    if (asked === undefined) return null;
    const forVacatures = richting === "vacatures";
    return {
      belang: asked.belang,
      judge({ contracten }) {
        if (contracten.length === 0) return ONBEKEND;
        if (contracten.some((code) => asked.codes.includes(code))) return past();
        const offered = forVacatures ? contracten : asked.codes;
        return offered.includes("O") ? bijna() : pastNiet();
      },
      explain({ contracten }, oordeel) {
        if (oordeel === "onbekend") return { kop: "Contract onbekend", tekst: NAVRAGEN };
        const kop = oordeel === "past" ? "Contract past" : oordeel === "bijna" ? "Contract: bijna" : "Contract past niet";
        return { kop, tekst: forVacatures ? `${label(contracten)}, wens is ${label(asked.codes)}` : `wil ${label(contracten)}, het is ${label(asked.codes)}` };
      },
    };
  },
};
