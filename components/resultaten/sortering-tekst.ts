import type { Kolom } from "./kolom";

/** "Gesorteerd op uren (oplopend), dan op plaats (aflopend)" */
export const sorteringTekst = (sortering: readonly { readonly id: string; readonly desc: boolean }[], kolommen: readonly Pick<Kolom, "id" | "label">[]): string =>
  `Gesorteerd op ${sortering.map(({ id, desc }) => `${kolommen.find((kolom) => kolom.id === id)?.label.toLowerCase() ?? id} (${desc ? "aflopend" : "oplopend"})`).join(", dan op ")}`;
