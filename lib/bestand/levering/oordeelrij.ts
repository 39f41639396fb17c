import "server-only";
import { z } from "zod";
import { toRij } from "@/lib/bron/opslag";
import { toJsonRij } from "@/lib/bron/wegschrijven";
import { contractversies } from "@/lib/standaard/berichtheaders";
import type { Soort } from "@/lib/standaard/soort";
import type { BeoordeeldeRij } from "../oordeel/beoordeelde-rij";
import { rijmeldingSchema } from "../oordeel/melding";

/** A judged row as it is stored. A good one holds its text, and the row that publishing stores (its original left out: it is `origineel`). */
export const oordeelrijSchema = z.object({
  nummer: z.int(),
  uitkomst: z.enum(["goed", "fout", "geweigerd"]),
  id: z.string().nullable(),
  meldingen: z.array(rijmeldingSchema),
  contractversie: z.enum(contractversies),
  kwaliteit: z.number().nullable(),
  origineel: z.string().nullable(),
  rij: z.record(z.string(), z.unknown()).nullable(),
});
export type Oordeelrij = z.infer<typeof oordeelrijSchema>;

/** The original is encrypted when it is published. */
const nogNiet = (): Uint8Array => new Uint8Array();

/** A judged row to store, and the fingerprint by which it is compared with what is published (base64). Of one that refuses no id is kept. */
export function toOordeelrij<S extends Soort>(soort: S, organisatieId: number, oordeel: BeoordeeldeRij<S>): { readonly regel: Oordeelrij; readonly vingerafdruk: string | null } {
  const { nummer, uitkomst, contractversie } = oordeel;
  const basis = { nummer, uitkomst, meldingen: [...oordeel.meldingen], contractversie, kwaliteit: null, origineel: null, rij: null };
  if (oordeel.uitkomst !== "goed") return { regel: { ...basis, id: uitkomst === "geweigerd" ? null : (oordeel.id ?? null) }, vingerafdruk: null };
  const rij = toRij(soort, oordeel.record, oordeel.origineel, { kanaal: "bestand", contractversie }, nogNiet);
  const { origineel: _leeg, ...kolommen } = toJsonRij(organisatieId, rij);
  return { regel: { ...basis, id: oordeel.id, kwaliteit: oordeel.kwaliteit, origineel: oordeel.origineel, rij: kolommen }, vingerafdruk: Buffer.from(rij.vingerafdruk).toString("base64") };
}

export const parseOordeelrij = (regel: string): Oordeelrij => oordeelrijSchema.parse(JSON.parse(regel));
