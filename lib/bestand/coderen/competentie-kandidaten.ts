import { gedragscompetenties } from "@/lib/standaard/v2/entiteiten";
import { vouw } from "../waarden/woorden";
import { GEDRAGSCOMPETENTIES } from "./competenties";

/** A competence of the list of v2 that a text may mean. */
export interface Competentiekandidaat {
  readonly code: string;
  readonly label: string;
}

const LABELS = new Map<string, string>(gedragscompetenties);
/** A short list to choose from. */
const HOOGSTENS = 3;
/** Shorter words say nothing about what somebody can do. */
const KORTSTE = 5;
const ZEGT_NIETS = new Set(["graag", "goede", "kunnen", "nemen", "omgaan", "onder", "tonen", "anderen", "hebben", "wordt", "werken", "werkt", "ander", "kennis", "ervaring", "eigen", "dingen", "mensen"]);

const woordenVan = (text: string): string[] => vouw(text).split(" ").filter((woord) => woord.length >= KORTSTE && !ZEGT_NIETS.has(woord));

let codesPerWoord: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Every word of the list with the competences in whose words it stands. */
function bekendeWoorden(): ReadonlyMap<string, ReadonlySet<string>> {
  if (codesPerWoord) return codesPerWoord;
  const woorden = new Map<string, Set<string>>();
  for (const [tekst, code] of GEDRAGSCOMPETENTIES) for (const woord of woordenVan(tekst)) woorden.set(woord, (woorden.get(woord) ?? new Set()).add(code));
  return (codesPerWoord = woorden);
}

/** Words of one stem: they begin alike over most of the shorter one ("klanten" and "klantgericht", "plant" and "plannen"). */
function lijkt(a: string, b: string): boolean {
  let gelijk = 0;
  while (gelijk < a.length && a[gelijk] === b[gelijk]) gelijk += 1;
  return gelijk >= KORTSTE && gelijk >= 0.7 * Math.min(a.length, b.length);
}

/**
 * Competences of v2 that a text comes near to, the nearest first, three at most; none when no word of it resembles one of the list. Only
 * for people to choose from: a text is coded by itself when it is in the list as it stands.
 */
export function kandidatenVan(tekst: string): readonly Competentiekandidaat[] {
  const punten = new Map<string, number>();
  for (const woord of woordenVan(tekst))
    for (const [bekend, codes] of bekendeWoorden()) {
      if (!lijkt(woord, bekend)) continue;
      // A word of one competence says more than one that several share.
      for (const code of codes) punten.set(code, (punten.get(code) ?? 0) + (woord === bekend ? 2 : 1) / codes.size);
    }
  return [...punten].sort(([a, x], [b, y]) => y - x || a.localeCompare(b)).slice(0, HOOGSTENS).map(([code]) => ({ code, label: LABELS.get(code) ?? code }));
}
