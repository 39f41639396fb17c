import type { BeroepOptie } from "@/components/zoeken/beroep-optie";
import type { Tekst } from "./tekst";

/** What is marked at a text: a candidate, looked up by oneself, no occupation, or nothing yet. */
export type Keuze =
  | { readonly wat: "kandidaat"; readonly code: string }
  | { readonly wat: "zelf"; readonly opties: readonly BeroepOptie[] }
  | { readonly wat: "geen" };

/** The choice in codes; null while it decides nothing. */
export function codesVan(keuze: Keuze | undefined): string[] | null {
  if (keuze === undefined) return null;
  if (keuze.wat === "kandidaat") return [keuze.code];
  if (keuze.wat === "geen") return [];
  return keuze.opties.length > 0 ? keuze.opties.map(({ value }) => value) : null;
}

/** What was decided before, as a choice. */
export function keuzeVan({ besloten, stand, codes, namen, kandidaten }: Tekst): Keuze | undefined {
  if (!besloten && stand !== "zeker") return undefined;
  const [code] = codes;
  if (code === undefined) return besloten ? { wat: "geen" } : undefined;
  if (codes.length === 1 && kandidaten.some((kandidaat) => kandidaat.code === code)) return { wat: "kandidaat", code };
  return { wat: "zelf", opties: codes.map((value, at) => ({ value, label: namen[at] ?? value })) };
}
