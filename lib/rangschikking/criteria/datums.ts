import { bijna, ONBEKEND, past, pastNiet } from "../oordeel";
import type { VacatureRij, WerkzoekendeRij } from "../rij";
import { addDays, daysBetween, shortDate } from "../woordkeus";
import type { VacatureZoekvraag, WerkzoekendeZoekvraag } from "../zoekvraag";
import { NAVRAGEN } from "./criterium";
import type { Criterium } from "./criterium";

/** A month's difference can usually be talked about. */
const NEARLY_DAYS = 30;
/** Closes so soon that one must act today. */
const CLOSING_DAYS = 3;

/** The vacature starts on the day asked or later. A start in the past means "as soon as possible": today. */
export const aanvangVacature: Criterium<VacatureZoekvraag, VacatureRij> = {
  id: "aanvang",
  compile({ aanvang: asked }, { vandaag }) {
    if (asked === undefined) return null;
    const { datum } = asked;
    const nearly = addDays(datum, -NEARLY_DAYS);
    const start = (rij: VacatureRij) => (rij.aanvang !== null && rij.aanvang < vandaag ? vandaag : rij.aanvang);
    return {
      belang: asked.belang,
      judge(rij) {
        const begins = start(rij);
        if (rij.einde !== null && rij.einde < datum) return pastNiet();
        if (begins === null) return ONBEKEND;
        if (begins >= datum) return past();
        return begins >= nearly ? bijna() : pastNiet();
      },
      explain(rij, oordeel) {
        const begins = start(rij);
        if (rij.einde !== null && rij.einde < datum) return { kop: `Eindigt ${shortDate(rij.einde, vandaag)}`, tekst: `kan vanaf ${shortDate(datum, vandaag)}` };
        if (begins === null || oordeel === "onbekend") return { kop: "Begin onbekend", tekst: NAVRAGEN };
        return { kop: begins === vandaag ? "Begint direct" : `Begint ${shortDate(begins, vandaag)}`, tekst: `kan vanaf ${shortDate(datum, vandaag)}` };
      },
    };
  },
};

/** The person is available on the day asked at the latest, and still is on that day. */
export const aanvangWerkzoekende: Criterium<WerkzoekendeZoekvraag, WerkzoekendeRij> = {
  id: "aanvang",
  compile({ aanvang: asked }, { vandaag }) {
    if (asked === undefined) return null;
    const { datum } = asked;
    const nearly = addDays(datum, NEARLY_DAYS);
    return {
      belang: asked.belang,
      judge({ beschikbaarVanaf, beschikbaarTot }) {
        if (beschikbaarTot !== null && beschikbaarTot < datum) return pastNiet();
        if (beschikbaarVanaf === null) return ONBEKEND;
        if (beschikbaarVanaf <= datum) return past();
        return beschikbaarVanaf <= nearly ? bijna() : pastNiet();
      },
      explain({ beschikbaarVanaf, beschikbaarTot }) {
        const tekst = `nodig op ${shortDate(datum, vandaag)}`;
        if (beschikbaarTot !== null && beschikbaarTot < datum) return { kop: `Beschikbaar tot ${shortDate(beschikbaarTot, vandaag)}`, tekst };
        if (beschikbaarVanaf === null) return { kop: "Beschikbaar vanaf onbekend", tekst: NAVRAGEN };
        return { kop: beschikbaarVanaf <= vandaag ? "Nu beschikbaar" : `Beschikbaar vanaf ${shortDate(beschikbaarVanaf, vandaag)}`, tekst };
      },
    };
  },
};

/** A closed vacature helps nobody; always looked at, asked or not. */
export const sluiting: Criterium<VacatureZoekvraag, VacatureRij> = {
  id: "sluiting",
  compile(_zoekvraag, { vandaag }) {
    const soon = addDays(vandaag, CLOSING_DAYS);
    return {
      belang: "graag",
      judge({ sluitingsdatum }) {
        if (sluitingsdatum === null) return ONBEKEND;
        if (sluitingsdatum < vandaag) return pastNiet();
        return sluitingsdatum <= soon ? bijna(1) : past();
      },
      explain({ sluitingsdatum }) {
        if (sluitingsdatum === null) return { kop: "Sluitingsdatum onbekend", tekst: NAVRAGEN };
        const days = daysBetween(vandaag, sluitingsdatum);
        const kop = `${days < 0 ? "Gesloten op" : "Sluit"} ${shortDate(sluitingsdatum, vandaag)}`;
        if (days < 0) return { kop, tekst: "vraag na of het nog kan" };
        return { kop, tekst: days === 0 ? "vandaag" : days === 1 ? "morgen" : days < 15 ? `over ${days} dagen` : `over ${Math.round(days / 7)} weken` };
      },
    };
  },
};
