import { bijna, ONBEKEND, past, pastNiet } from "../oordeel";
import type { ResultaatRij } from "../rij";
import { capitalise, kilometres } from "../woordkeus";
import type { Zoekvraag } from "../zoekvraag";
import type { Criterium } from "./criterium";

/** Nearer is better, but within a small circle everything is near: closeness is measured over at least this many km. */
const SCALE_KM = 20;
/** This much over the limit is still nearly: a fifth, at least 3 km. A straight line isn't a road either. */
const nearlyKm = (limit: number) => Math.max(3, limit * 0.2);
const FAR_KM = 50;

const ownLimit = (rij: ResultaatRij) => (rij.soort === "werkzoekenden" ? rij.maximaleReisafstand : null);

/**
 * Distance against what is asked and, for a werkzoekende, against the own maximaleReisafstand. Never a filter: the exchange
 * already kept to the area, and our own distance can be an estimate.
 */
export const afstand: Criterium<Zoekvraag, ResultaatRij> = {
  id: "afstand",
  compile({ gebied, richting }) {
    // Closeness is measured over the circle asked, so that a werkzoekende without an own limit gains nothing by it.
    const scale = Math.max(gebied.afstand, SCALE_KM);
    const limitFor = (rij: ResultaatRij) => Math.min(gebied.afstand, ownLimit(rij) ?? gebied.afstand);
    return {
      belang: "graag",
      judge(rij) {
        if (rij.km === null) return ONBEKEND;
        const limit = limitFor(rij);
        if (rij.km <= limit) return past(1 - rij.km / scale);
        const over = rij.km - limit;
        const nearly = nearlyKm(limit);
        return over <= nearly ? bijna(1 - over / nearly) : pastNiet(1 - over / FAR_KM);
      },
      explain(rij) {
        if (rij.km === null) return { kop: "Afstand onbekend", tekst: "de postcode is niet te plaatsen" };
        const kop = capitalise(kilometres(rij.km, rij.kmGeschat));
        const own = ownLimit(rij);
        if (own !== null && own < gebied.afstand) return { kop, tekst: `wil zelf tot ${own} km reizen` };
        return { kop, tekst: richting === "vacatures" ? `wil tot ${gebied.afstand} km reizen` : `gevraagd tot ${gebied.afstand} km` };
      },
    };
  },
};
