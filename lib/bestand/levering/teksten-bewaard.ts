import "server-only";
import { z } from "zod";
import { decryptText, encrypt } from "@/lib/db/versleuteling";

const kandidaatSchema = z.object({ code: z.string(), naam: z.string(), referentieberoep: z.object({ code: z.string(), naam: z.string() }), zekerheid: z.number(), zeker: z.boolean() });

/** The distinct texts of a delivery as the portal coded them by itself; decisions of people are laid over it when it is read. */
const tekstenSchema = z.object({
  beroepen: z.array(z.object({ tekst: z.string(), aantal: z.int(), stand: z.enum(["zeker", "besloten", "open", "geen"]), codes: z.array(z.string()), kandidaten: z.array(kandidaatSchema) })),
  competenties: z.array(z.object({ tekst: z.string(), aantal: z.int(), code: z.string().nullable() })),
  /** Distinct occupations that weren't looked up, for there were too many; they aren't kept. */
  nietOpgezocht: z.int().default(0),
});
export type Teksten = z.infer<typeof tekstenSchema>;

export const packTeksten = (teksten: { readonly beroepen: readonly unknown[]; readonly competenties: readonly unknown[]; readonly nietOpgezocht: number }): Uint8Array<ArrayBuffer> => encrypt(JSON.stringify(teksten));
export const readBewaardeTeksten = (stored: Uint8Array | null): Teksten => (stored ? tekstenSchema.parse(JSON.parse(decryptText(stored))) : { beroepen: [], competenties: [], nietOpgezocht: 0 });
