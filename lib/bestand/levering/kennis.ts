import "server-only";
import { z } from "zod";
import { decryptText, encrypt } from "@/lib/db/versleuteling";
import { kolomindelingSchema } from "../kolommen/indeling";

/** What is known of a delivery beside its rows: it holds values of cells, so it is stored encrypted. */
const kennisSchema = z.object({
  bestandsnaam: z.string(),
  soortBestand: z.enum(["xlsx", "csv", "json"]).nullable(),
  blad: z.string().nullable(),
  andereBladen: z.array(z.string()),
  bsn: z.array(z.object({ kolom: z.int(), kop: z.string(), aantal: z.int(), rijen: z.array(z.int()), kolomMetBsn: z.boolean() })),
  recordsMetBsn: z.int(),
  titel: z.array(z.string()),
  /** The proposal for the columns; null for JSON. */
  kolommen: z.array(
    z.object({
      kolom: z.int(), letter: z.string(), kop: z.string(), gevuld: z.int(), voorbeelden: z.array(z.string()), doel: z.string().nullable(), zekerheid: z.number(),
      waarom: z.enum(["eerder gekozen", "kop", "inhoud", "kop en inhoud", "niet herkend", "leeg", "dubbel"]),
    }),
  ).nullable(),
  /** The mapping as proposed, or as chosen. */
  indeling: kolomindelingSchema.nullable(),
  /** The columns were known from before. */
  bekend: z.boolean(),
});
export type Kennis = z.infer<typeof kennisSchema>;

/** What is known when an upload begins, and what stays when its rows are gone. */
export const alleenNaam = (bestandsnaam: string): Kennis => ({ bestandsnaam, soortBestand: null, blad: null, andereBladen: [], bsn: [], recordsMetBsn: 0, titel: [], kolommen: null, indeling: null, bekend: false });

export const packKennis = (kennis: Kennis): Uint8Array<ArrayBuffer> => encrypt(JSON.stringify(kennis));
export const readKennis = (stored: Uint8Array): Kennis => kennisSchema.parse(JSON.parse(decryptText(stored)));
