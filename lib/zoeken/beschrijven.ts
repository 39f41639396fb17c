import "server-only";
import { loadFindBeroep } from "@/lib/beroepen/beroepen";
import { fromBeroepsUri } from "@/lib/standaard/beroepscode";
import { describeVelden, type Veldgroepbeschrijving } from "@/lib/standaard/describe-velden";
import type { Soort } from "@/lib/standaard/soort";
import type { ResultaatDetail } from "./detail-lezen";

/** A record as groups of labels and words, with the names of its beroepen from the register. */
export async function describeRecord(soort: Soort, record: ResultaatDetail["basisset"]): Promise<Veldgroepbeschrijving[]> {
  const findBeroep = await loadFindBeroep();
  return describeVelden(soort, record, (veld, waarde) => {
    if (veld.type !== "beroep") return undefined;
    const uri = String(waarde);
    return findBeroep(fromBeroepsUri(uri) ?? uri)?.naam;
  });
}
