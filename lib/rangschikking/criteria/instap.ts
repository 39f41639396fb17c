import { bijna, ONBEKEND, past, pastNiet } from "../oordeel";
import type { VacatureRij } from "../rij";
import type { VacatureZoekvraag } from "../zoekvraag";
import { NAVRAGEN } from "./criterium";
import type { Criterium } from "./criterium";

/** Up to basisniveau no diploma is needed as a rule; the vacature just didn't say so. */
const BASISNIVEAU = 2;
const looksFree = ({ werkEnDenkniveau }: VacatureRij) => werkEnDenkniveau !== null && werkEnDenkniveau <= BASISNIVEAU;

/** Work that asks no diploma. */
export const zonderDiploma: Criterium<VacatureZoekvraag, VacatureRij> = {
  id: "zonderDiploma",
  compile({ zonderDiploma: asked }) {
    if (asked === undefined) return null;
    return {
      belang: asked.belang,
      judge(rij) {
        if (rij.diplomaVereist !== null) return rij.diplomaVereist ? pastNiet() : past();
        return looksFree(rij) ? bijna(1) : ONBEKEND;
      },
      explain(rij, oordeel) {
        if (oordeel === "past") return { kop: "Geen diploma nodig", tekst: "zoals gewenst" };
        if (oordeel === "bijna") return { kop: "Diploma: bijna", tekst: "niet genoemd, maar het niveau is laag" };
        return oordeel === "onbekend" ? { kop: "Diploma onbekend", tekst: NAVRAGEN } : { kop: "Diploma nodig", tekst: "wens is zonder diploma" };
      },
    };
  },
};

/** Work that asks no experience; a year can usually be talked about. */
export const zonderErvaring: Criterium<VacatureZoekvraag, VacatureRij> = {
  id: "zonderErvaring",
  compile({ zonderErvaring: asked }) {
    if (asked === undefined) return null;
    return {
      belang: asked.belang,
      judge({ ervaringJaren }) {
        if (ervaringJaren === null) return ONBEKEND;
        if (ervaringJaren === 0) return past();
        return ervaringJaren === 1 ? bijna() : pastNiet(1 - ervaringJaren / 10);
      },
      explain({ ervaringJaren }) {
        if (ervaringJaren === null) return { kop: "Ervaring onbekend", tekst: NAVRAGEN };
        if (ervaringJaren === 0) return { kop: "Geen ervaring nodig", tekst: "zoals gewenst" };
        return { kop: `${ervaringJaren} jaar ervaring${ervaringJaren === 1 ? ": bijna" : " nodig"}`, tekst: "wens is zonder ervaring" };
      },
    };
  },
};
