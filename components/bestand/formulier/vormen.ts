import type { Veldvorm } from "@/lib/standaard/invoer/invoer";

/** Of each attribute only what reading and writing need; the rest stays on the server. */
export const toVormen = (velden: readonly Veldvorm[]): Veldvorm[] => velden.map(({ pad, lijst, type, getal }) => ({ pad, lijst, type, getal }));
