import { z } from "zod";
import { idVeld, type Soort } from "@/lib/standaard/soort";
import { findBsn } from "../bsn-in-record";
import type { Recordrij } from "../lezen/rij";
import { readBsn } from "../privacy/bsn-cel";

const recordSchema = z.record(z.string(), z.unknown());

/**
 * A record without BSN. One that serves as id is replaced by its pseudonym, within the text as it was written: the one exception to
 * "verbatim". A BSN anywhere else means that nothing of the record is kept.
 */
export function schoonRecord(rij: Recordrij, soort: Soort, toId: (bsn: string) => string): Recordrij {
  const json: unknown = JSON.parse(rij.origineel);
  const pad = findBsn(json);
  if (pad === null) return rij;
  const parsed = recordSchema.safeParse(json);
  const id = parsed.success ? parsed.data[idVeld[soort]] : undefined;
  const bsn = typeof id === "string" || typeof id === "number" ? readBsn(id) : null;
  if (pad !== idVeld[soort] || bsn === null) return { ...rij, origineel: "{}", bsn: pad };
  const literal = typeof id === "number" ? String(id) : JSON.stringify(id);
  const veld = new RegExp(String.raw`("${idVeld[soort]}"\s*:\s*)${literal.replace(/[.*+?^$()|[\]\\{}]/g, String.raw`\$&`)}`, "g");
  const origineel = rij.origineel.replace(veld, (_, naam: string) => naam + JSON.stringify(toId(bsn)));
  // An id written with escapes isn't found above; another BSN may be left. Then nothing is kept.
  const nog = findBsn(JSON.parse(origineel) as unknown);
  return nog === null ? { ...rij, origineel } : { ...rij, origineel: "{}", bsn: nog };
}
