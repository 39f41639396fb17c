import { serialToDag } from "../lezen/xlsx/cel";
import { NIETS, onbegrepen, waarde, type Gelezen } from "./gelezen";
import { vouw, zegtNiets } from "./woorden";

const MAANDEN = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const MAAND_EXTRA: Readonly<Record<string, number>> = { maa: 3, mar: 3, may: 5, oct: 10 };
/** Serials of Excel between 1954 and 2119: other numbers in a column of dates are mistakes. */
const [EERSTE_SERIAL, LAATSTE_SERIAL] = [20_000, 80_000];

const pad = (n: number): string => String(n).padStart(2, "0");

/** A day that exists, as `2026-11-21`. */
function dag(year: number, month: number, day: number): string | null {
  const full = year < 100 ? year + (year < 70 ? 2000 : 1900) : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  return full >= 1900 && full <= 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? `${full}-${pad(month)}-${pad(day)}` : null;
}

function parseDag(text: string): string | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (iso) return dag(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dutch = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})(?!\d)/.exec(text);
  if (dutch) return dag(Number(dutch[3]), Number(dutch[2]), Number(dutch[1]));
  const words = /^(?:\p{L}+ )?(?:(\d{1,2}) )?(\p{L}{3,}) (\d{4}|\d{2})$/u.exec(vouw(text));
  const month = words ? MAANDEN.indexOf(words[2]!.slice(0, 3)) + 1 || MAAND_EXTRA[words[2]!.slice(0, 3)] || 0 : 0;
  return words && month > 0 ? dag(Number(words[3]), month, Number(words[1] ?? 1)) : null;
}

/**
 * "2026-11-21", "21-11-2026", "21 nov. 2026", "november 2026" (its first day), an Excel number, "per direct" (`vandaag`; no day where that is null, as at a closing date). What isn't a
 * day is left over, days that don't exist too. Day before month, always: Dutch lists write it so.
 */
export function leesDatum(text: string, vandaag: string | null): Gelezen<string> {
  if (zegtNiets(text)) return NIETS;
  if (/^(per )?(direct|meteen|heden|z ?s ?m|zsm|asap|nu|vandaag|zo snel mogelijk|onmiddellijk|in overleg)( beschikbaar)?$/.test(vouw(text))) {
    return vandaag === null || /overleg/.test(vouw(text)) ? { ...NIETS, let: `"${text}" is geen datum. We leveren geen datum aan.` } : waarde(vandaag);
  }
  const serial = /^\d{5}(?:[.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : NaN;
  const found = serial >= EERSTE_SERIAL && serial <= LAATSTE_SERIAL ? serialToDag(serial) : parseDag(text.trim());
  return found === null ? onbegrepen(text) : waarde(found);
}
