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
    const code = veld.type === "beroep" ? fromBeroepsUri(String(waarde)) : null;
    return (code && findBeroep(code)?.naam) || undefined;
  });
}
