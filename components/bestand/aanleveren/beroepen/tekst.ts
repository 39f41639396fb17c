/** An occupation that a text may mean. */
export interface Kandidaat {
  readonly code: string;
  readonly naam: string;
  readonly referentieberoep: { readonly code: string; readonly naam: string };
  /** 0 to 1. */
  readonly zekerheid: number;
}

/** A distinct text of the file and what it is coded to; made by lib/bestand/levering/teksten.ts. */
export interface Tekst {
  readonly tekst: string;
  /** Cells that hold it. */
  readonly aantal: number;
  readonly stand: "zeker" | "besloten" | "open" | "geen";
  /** Somebody decided, "no occupation" included. */
  readonly besloten: boolean;
  readonly codes: readonly string[];
  readonly namen: readonly string[];
  readonly kandidaten: readonly Kandidaat[];
}

/** Nobody decided yet, and the lookup wasn't sure. */
export const isOpen = ({ stand, besloten }: Tekst): boolean => !besloten && (stand === "open" || stand === "geen");

/** How likely a candidate is, in words. */
export const kansWoord = (zekerheid: number): string => (zekerheid >= 0.75 ? "heel waarschijnlijk" : zekerheid >= 0.4 ? "waarschijnlijk" : "misschien");

export const zinsbegin = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
