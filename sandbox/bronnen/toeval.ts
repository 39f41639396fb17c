/** A source of numbers that only look random: the same seed always gives the same row. */
export interface Toeval {
  /** A number from 0 up to 1. */
  next(): number;
  /** True in this share of cases. */
  kans(aandeel: number): boolean;
  /** A whole number from `min` up to and including `max`. */
  tussen(min: number, max: number): number;
  /** One of these. */
  een<T>(lijst: readonly T[]): T;
  /** `aantal` different ones, in random order; fewer when there are fewer. */
  enkele<T>(lijst: readonly T[], aantal: number): T[];
}

/** 32-bit FNV-1a, to make a seed of words. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** Mulberry32: small, fast and good enough for invented records; never for secrets. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function pick<T>(lijst: readonly T[], index: number): T {
  const value = lijst[index];
  if (value === undefined) throw new Error("Nothing to choose from");
  return value;
}

/** A row of chances that is decided by its seed. */
export function createToeval(seed: string): Toeval {
  const next = mulberry32(hash(seed));
  const tussen = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  const een = <T>(lijst: readonly T[]): T => pick(lijst, Math.floor(next() * lijst.length));
  const enkele = <T>(lijst: readonly T[], aantal: number): T[] => {
    const over = [...lijst];
    const gekozen: T[] = [];
    while (gekozen.length < aantal && over.length > 0) gekozen.push(...over.splice(Math.floor(next() * over.length), 1));
    return gekozen;
  };
  return { next, kans: (aandeel) => next() < aandeel, tussen, een, enkele };
}

/** Chooses by weight, prepared once for many draws (binary search over running totals). */
export function createKeuze<T>(waarden: readonly T[], gewichtOf: (waarde: T) => number): (toeval: Toeval) => T {
  let totaal = 0;
  const grenzen = waarden.map((waarde) => (totaal += gewichtOf(waarde)));
  return (toeval) => {
    const doel = toeval.next() * totaal;
    let laag = 0;
    let hoog = grenzen.length - 1;
    while (laag < hoog) {
      const midden = (laag + hoog) >> 1;
      if ((grenzen[midden] ?? Infinity) > doel) hoog = midden;
      else laag = midden + 1;
    }
    return pick(waarden, laag);
  };
}
