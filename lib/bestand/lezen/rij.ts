import { z } from "zod";

/** What a cell holds. Dates of Excel are texts, `2026-11-21`; an empty cell is null. */
export const celSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export type Cel = z.infer<typeof celSchema>;

/** A row of a table. `nummer` is the row as people see it in their program: 1 is the first. */
export const tabelrijSchema = z.object({ vorm: z.literal("tabel"), nummer: z.int(), cellen: z.array(celSchema) });
/**
 * A record of the standard. `nummer` counts records from 1, `origineel` is its exact source text. With `bsn`, the path where a BSN was
 * found, it is `{}`: nothing of such a record is kept.
 */
export const recordrijSchema = z.object({ vorm: z.literal("record"), nummer: z.int(), origineel: z.string(), bsn: z.string().optional() });

/** One row or record as it was read; can be kept as JSON between steps. */
export const bronrijSchema = z.discriminatedUnion("vorm", [tabelrijSchema, recordrijSchema]);

export type Tabelrij = z.infer<typeof tabelrijSchema>;
export type Recordrij = z.infer<typeof recordrijSchema>;
export type Bronrij = z.infer<typeof bronrijSchema>;

/** A cell as text, without the spaces around it; no-break and zero-width spaces count as spaces. */
export function celTekst(cel: Cel | undefined): string {
  if (cel === null || cel === undefined) return "";
  if (typeof cel === "boolean") return cel ? "ja" : "nee";
  return String(cel).replace(/[\u200B-\u200D\u2060\uFEFF]/g, "").replace(/[\u00A0\u2007\u202F]/g, " ").trim();
}

/** Whether nothing stands in a row. */
export const isLeeg = (cellen: readonly Cel[]): boolean => cellen.every((cel) => celTekst(cel) === "");

/** Column number to letters as in Excel: 0 is A, 26 is AA. */
export function kolomletter(index: number): string {
  const rest = index % 26;
  const letter = String.fromCharCode(65 + rest);
  return index < 26 ? letter : kolomletter(Math.floor(index / 26) - 1) + letter;
}
