import { z } from "zod";

/** One thing about one row, in words with what to do. Never holds more of a cell than the part that could not be read. */
export const rijmeldingSchema = z.object({
  /** `fout`: the row isn't delivered. `waarschuwing`: it is, without this value. */
  ernst: z.enum(["fout", "waarschuwing"]),
  /** Column from 0; null when it isn't about one. */
  kolom: z.int().nullable(),
  /** Heading or label of what it is about. */
  veld: z.string(),
  code: z.string(),
  melding: z.string(),
});
export type Rijmelding = z.infer<typeof rijmeldingSchema>;

/** A part of a cell as it may be shown: short, and between quotes. */
export const toon = (text: string): string => `"${Array.from(text).slice(0, 60).join("")}${Array.from(text).length > 60 ? "…" : ""}"`;
