import { VERVOERMIDDEL_LABELS } from "../keuzes";
import { bijna, ONBEKEND, past, pastNiet } from "../oordeel";
import { isEstimable, isVervoermiddel, travelMinutes } from "../reizen";
import type { ResultaatRij } from "../rij";
import type { Zoekvraag } from "../zoekvraag";
import type { Criterium } from "./criterium";

const SCALE_MINUTES = 60;
const NEARLY_SHARE = 0.25;
const OV = 5;

/** The fastest of what someone travels with, for one row. Without any, ov: it is open to everyone. */
function fastestFor(zoekvraag: Zoekvraag): (rij: ResultaatRij, km: number) => number {
  const faster = (km: number, code: number, best: number | null) => (best === null || travelMinutes(km, code) < travelMinutes(km, best) ? code : best);
  if (zoekvraag.richting === "vacatures") {
    const codes = (zoekvraag.vervoermiddelen?.codes ?? []).filter(isEstimable);
    return (_rij, km) => codes.reduce<number | null>((best, code) => faster(km, code, best), null) ?? OV;
  }
  return (rij, km) => {
    let best: number | null = null;
    for (const { code, woonWerk } of rij.vervoermiddelen) if (woonWerk !== false && isEstimable(code)) best = faster(km, code, best);
    return best ?? OV;
  };
}

/**
 * Travel time, estimated from distance and transport and always said to be so. For a werkzoekende also against the own
 * maximaleReistijd, asked or not; for vacatures only when asked.
 */
export const reistijd: Criterium<Zoekvraag, ResultaatRij> = {
  id: "reistijd",
  compile(zoekvraag) {
    const asked = zoekvraag.reistijd;
    if (asked === undefined && zoekvraag.richting === "vacatures") return null;
    const fastest = fastestFor(zoekvraag);
    const limitFor = (rij: ResultaatRij) => Math.min(asked?.max ?? Infinity, (rij.soort === "werkzoekenden" ? rij.maximaleReistijd : null) ?? Infinity);
    return {
      belang: asked?.belang ?? "graag",
      judge(rij) {
        const limit = limitFor(rij);
        if (rij.km === null || limit === Infinity) return ONBEKEND;
        const minutes = travelMinutes(rij.km, fastest(rij, rij.km));
        if (minutes <= limit) return past(1 - minutes / Math.max(limit, SCALE_MINUTES));
        const over = minutes / Math.max(limit, 1) - 1;
        return over <= NEARLY_SHARE ? bijna(1 - over / NEARLY_SHARE) : pastNiet(1 - over / 2);
      },
      explain(rij) {
        const limit = limitFor(rij);
        if (rij.km === null) return { kop: "Reistijd onbekend", tekst: "de postcode is niet te plaatsen" };
        if (limit === Infinity) return { kop: "Reistijd onbekend", tekst: "geen langste reistijd ingevuld" };
        const code = fastest(rij, rij.km);
        const minutes = Math.round(travelMinutes(rij.km, code) / 5) * 5;
        const vervoer = isVervoermiddel(code) ? VERVOERMIDDEL_LABELS[code] : "ov";
        return { kop: `Ongeveer ${Math.max(5, minutes)} minuten`, tekst: `geschat met ${vervoer}, wil tot ${limit} minuten reizen` };
      },
    };
  },
};
