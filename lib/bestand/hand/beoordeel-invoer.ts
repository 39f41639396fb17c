import type { Aanleveringen } from "@/lib/bron/opslag";
import { err, ok, type Result } from "@/lib/result";
import { vacatureAanleveringSchema, werkzoekendeAanleveringSchema } from "@/lib/standaard/aanlevering";
import type { Invoer } from "@/lib/standaard/invoer/invoer";
import { toRecord } from "@/lib/standaard/invoer/naar-record";
import { idVeld, type Soort } from "@/lib/standaard/soort";
import { velden } from "@/lib/standaard/velden";
import type { z } from "zod";
import type { Veldfout } from "./fouten";
import { findBsnFouten } from "./invoer-bsn";
import { toVeldfout } from "./invoer-meldingen";
import { checkRegels } from "./invoer-regels";

const schemas: { readonly [S in Soort]: z.ZodType<Aanleveringen[S]> } = { vacatures: vacatureAanleveringSchema, werkzoekenden: werkzoekendeAanleveringSchema };

/**
 * Judges what was typed: by the standard, and by what a record entered by hand must have to be of use. All that is wrong is
 * told at once, in words. A BSN outweighs everything else.
 */
export function judgeInvoer<S extends Soort>(soort: S, id: string, invoer: Invoer, vandaag: string): Result<Aanleveringen[S], readonly Veldfout[]> {
  const bsn = findBsnFouten(soort, id, invoer);
  if (bsn.length > 0) return err(bsn);
  const record = { ...toRecord(velden[soort], invoer), [idVeld[soort]]: id };
  const parsed = schemas[soort].safeParse(record);
  const fouten = [...checkRegels(soort, invoer, vandaag), ...(parsed.success ? [] : parsed.error.issues.map((issue) => toVeldfout(soort, issue)))];
  const eerste = fouten.filter(({ pad }, index) => fouten.findIndex((ander) => ander.pad === pad) === index);
  return parsed.success && eerste.length === 0 ? ok(parsed.data) : err(eerste);
}
