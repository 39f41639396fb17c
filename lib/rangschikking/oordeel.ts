/** How one criterion judges one row. */
export const OORDELEN = ["past-niet", "onbekend", "bijna", "past"] as const;
export type Oordeel = (typeof OORDELEN)[number];

/**
 * A judgement as one small integer, so that ranking allocates nothing: the oordeel in the bits above the waarde, the
 * waarde in thousandths. Waarden keep the order past > bijna > onbekend > past-niet whatever the criterion:
 * past 650–1000, bijna 510–850, onbekend always 500, past-niet 0–300.
 */
export type Beoordeling = number;

const SHIFT = 10;
const MASK = (1 << SHIFT) - 1;
const pack = (oordeel: 0 | 1 | 2 | 3, waarde: number): Beoordeling => (oordeel << SHIFT) | Math.round(waarde);
/** Scales a share (0 to 1, clamped) between two waarden. */
const between = (low: number, high: number, share: number) => low + (high - low) * Math.min(1, Math.max(0, share));

/** Fits. `closeness` 1 is ideal, 0 is just within what was asked. */
export const past = (closeness = 1): Beoordeling => pack(3, between(650, 1000, closeness));
/** Nearly. `closeness` 1 almost fits, 0 only just deserves the word. */
export const bijna = (closeness = 0.5): Beoordeling => pack(2, between(510, 850, closeness));
/** Exactly in the middle: neither rewarded nor punished as a miss. */
export const ONBEKEND: Beoordeling = pack(1, 500);
/** Doesn't fit. `closeness` 0 is as far off as can be. */
export const pastNiet = (closeness = 0): Beoordeling => pack(0, between(0, 300, closeness));

/** Index in {@link OORDELEN}. */
export const oordeelIndex = (beoordeling: Beoordeling): number => beoordeling >> SHIFT;
/** 0 to 1000. */
export const waardeOf = (beoordeling: Beoordeling): number => beoordeling & MASK;
export const oordeelOf = (beoordeling: Beoordeling): Oordeel => OORDELEN[oordeelIndex(beoordeling)] ?? "onbekend";
