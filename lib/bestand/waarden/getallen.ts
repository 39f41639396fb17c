import { NIETS, onbegrepen, waarde, type Gelezen } from "./gelezen";
import { vouw, zegtNiets } from "./woorden";

/** Hours a week, least and most. */
export interface Uren {
  readonly min: number | null;
  readonly max: number | null;
}

const FULLTIME = 36;
const MEESTE_UREN = 60;

const toGetal = (text: string): number => Math.round(Number(text.replace(",", ".")));

/**
 * "24-32", "24 t/m 32 uur", "max 24", "32", "0,8 fte", "fulltime" (36 to 40), "parttime" (says nothing exact), "3 dagen" (8 hours
 * each). Above 60 hours a week isn't believed.
 */
export function leesUren(text: string): Gelezen<Uren> {
  const folded = text.toLowerCase().replace(/\s+/g, " ").trim();
  if (zegtNiets(text)) return NIETS;
  if (/^(full[ -]?time|voltijds?|hele week|ft)\b/.test(folded) && !/\d/.test(folded)) return { ...waarde({ min: FULLTIME, max: 40 }), let: "Fulltime lezen we als 36 tot 40 uur." };
  if (/^(part[ -]?time|deeltijds?|pt|in overleg|flexibel|nader overeen te komen|bespreekbaar)\b/.test(folded) && !/\d/.test(folded)) return { ...NIETS, let: `"${text}" zegt niet hoeveel uur. We leveren geen uren aan.` };
  const factor = /\bfte\b/.test(folded) ? FULLTIME : /\bdag(en|deel|delen)?\b/.test(folded) ? (/dagde/.test(folded) ? 4 : 8) : 1;
  const numbers = [...folded.matchAll(/\d+(?:[.,]\d+)?/g)].map(([digits]) => Math.round(Number(digits.replace(",", ".")) * factor));
  const [a, b] = numbers;
  if (a === undefined || numbers.length > 2 || numbers.some((n) => n > MEESTE_UREN)) return onbegrepen(text);
  const assumed = factor === 1 ? {} : { let: factor === FULLTIME ? "1 fte lezen we als 36 uur." : "Een dag lezen we als 8 uur, een dagdeel als 4." };
  if (b !== undefined) return { ...waarde({ min: Math.min(a, b), max: Math.max(a, b) }), ...assumed };
  if (/\b(max\w*|tot|hoogstens|hooguit)\b|[<≤]|t\/m/.test(folded)) return { ...waarde({ min: null, max: a }), ...assumed };
  if (/\b(min\w*|vanaf|minstens|ten ?minste)\b|[>≥+]/.test(folded)) return { ...waarde({ min: a, max: null }), ...assumed };
  return { ...waarde({ min: a, max: a }), ...assumed };
}

/** The first whole number in a cell up to `max`: "15 km", "ca. 30 minuten", "1,5" (rounded). */
export function leesGetal(text: string, max: number): Gelezen<number> {
  if (zegtNiets(text)) return NIETS;
  const digits = /\d+(?:[.,]\d+)?/.exec(text.replace(/(\d)\.(?=\d{3}\b)/g, "$1"))?.[0];
  const getal = digits === undefined ? NaN : toGetal(digits);
  return Number.isNaN(getal) || getal > max ? onbegrepen(text) : waarde(getal);
}

/** "45 minuten", "1 uur", "1,5 uur", "half uur": minutes. */
export function leesMinuten(text: string): Gelezen<number> {
  const folded = vouw(text.replace(",", "."));
  if (/^(een )?half ?uur$/.test(folded)) return waarde(30);
  if (/^anderhalf uur$/.test(folded)) return waarde(90);
  const uren = /^(\d+(?:[.,]\d+)?)\s*(uur|u|h)$/i.exec(text.trim())?.[1];
  return uren === undefined ? leesGetal(text, 999) : waarde(Math.round(Number(uren.replace(",", ".")) * 60));
}
