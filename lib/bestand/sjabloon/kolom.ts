import type { Waardelijst } from "@/lib/standaard/waardelijsten";

/** One column of the example file. */
export interface Sjabloonkolom {
  /** Target (kolommen/doelen.ts) that the heading is recognised as. */
  readonly doel: string;
  readonly kop: string;
  /** What goes in it, for the sheet with explanations. */
  readonly uitleg: string;
  /** What it may be, when the standard has a list. */
  readonly keuze?: Waardelijst;
  /** Cells of the invented rows. `YYYY-MM-DD` becomes a day of Excel. */
  readonly voorbeelden: readonly [string, string, string];
}
