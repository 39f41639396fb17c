import type { Aanleveringen } from "@/lib/bron/opslag";
import { contractversies } from "@/lib/standaard/berichtheaders";
import type { Soort } from "@/lib/standaard/soort";
import { judgeRecord } from "../beoordelen";

/** A stored text as the record of the internal model; null when it no longer fits the standard as we read it now. */
export function readOrigineel<S extends Soort>(soort: S, origineel: string, contractversie: string): Aanleveringen[S] | null {
  const versie = contractversies.find((known) => known === contractversie);
  if (!versie) return null;
  const oordeel = judgeRecord(soort, origineel, 0, versie);
  return "record" in oordeel ? oordeel.record : null;
}
