import { VERVOERMIDDEL_LABELS } from "../keuzes";
import { bijna, ONBEKEND, past, pastNiet } from "../oordeel";
import { isEstimable, isVervoermiddel, travelMinutes } from "../reizen";
import type { ResultaatRij } from "../rij";
import type { Zoekvraag } from "../zoekvraag";
import type { Criterium } from "./criterium";

const SCALE_MINUTES = 60;
const NEARLY_SHARE = 0.25;
const OV = 5;

/** What someone travels with. Without any, ov: it is open to everyone. */
function meansFor(zoekvraag: Zoekvraag): (rij: ResultaatRij) => readonly number[] {
  if (zoekvraag.richting === "vacatures") {
    const codes = (zoekvraag.vervoermiddelen?.codes ?? []).filter(isEstimable);
    const means = codes.length === 0 ? [OV] : codes;
    return () => means;
  }
  return (rij) => {
    const codes = rij.vervoermiddelen.filter((item) => item.woonWerk !== false && isEstimable(item.code)).map((item) => item.code);
    return codes.length === 0 ? [OV] : codes;
  };
}

const fastest = (km: number, means: readonly number[]) => means.reduce((best, code) => (travelMinutes(km, code) < travelMinutes(km, best) ? code : best), means[0] ?? OV);

/**
 * Travel time, estimated from distance and transport and always said to be so. For a werkzoekende also against the own
 * maximaleReistijd, asked or not; for vacatures only when asked.
 */
export const reistijd: Criterium<Zoekvraag, ResultaatRij> = {
  id: "reistijd",
  compile(zoekvraag) {
    const asked = zoekvraag.reistijd;
    if (asked === undefined && zoekvraag.richting === "vacatures") return null;
    const means = meansFor(zoekvraag);
    const limitFor = (rij: ResultaatRij) => Math.min(asked?.max ?? Infinity, (rij.soort === "werkzoekenden" ? rij.maximaleReistijd : null) ?? Infinity);
    return {
      belang: asked?.belang ?? "graag",
      judge(rij) {
        const limit = limitFor(rij);
        if (rij.km === null || limit === Infinity) return ONBEKEND;
        const minutes = travelMinutes(rij.km, fastest(rij.km, means(rij)));
        if (minutes <= limit) return past(1 - minutes / Math.max(limit, SCALE_MINUTES));
        const over = minutes / Math.max(limit, 1) - 1;
        return over <= NEARLY_SHARE ? bijna(1 - over / NEARLY_SHARE) : pastNiet(1 - over / 2);
      },
      explain(rij) {
        const limit = limitFor(rij);
        if (rij.km === null) return { kop: "Reistijd onbekend", tekst: "de postcode is niet te plaatsen" };
        if (limit === Infinity) return { kop: "Reistijd onbekend", tekst: "geen langste reistijd ingevuld" };
        const code = fastest(rij.km, means(rij));
        const minutes = Math.round(travelMinutes(rij.km, code) / 5) * 5;
        const vervoer = isVervoermiddel(code) ? VERVOERMIDDEL_LABELS[code] : "ov";
        return { kop: `Ongeveer ${Math.max(5, minutes)} minuten`, tekst: `geschat met ${vervoer}, wil tot ${limit} minuten reizen` };
      },
    };
  },
};
