import "server-only";
import type { Soort } from "@/lib/standaard/soort";
import { stelIndelingVoor } from "../kolommen/voorstel";
import type { Voorbereid } from "../oordeel/voorbereiden";
import type { Kennis } from "./kennis";
import { loadIndelingen } from "./keuzes";

/** What is known of a file that was read, with the proposal for its columns. */
export async function toKennis(organisatieId: number, soort: Soort, bestandsnaam: string, { soortBestand, blad, andereBladen, bsn, recordsMetBsn, peiling }: Voorbereid): Promise<Kennis> {
  const basis = { bestandsnaam, soortBestand, blad, andereBladen: [...andereBladen], bsn: bsn.map((vondst) => ({ ...vondst, rijen: [...vondst.rijen] })), recordsMetBsn };
  if (!peiling) return { ...basis, titel: [], kolommen: null, indeling: null, bekend: false };
  const { indeling, kolommen, bekend } = stelIndelingVoor(soort, peiling, await loadIndelingen(organisatieId, soort));
  return { ...basis, titel: [...peiling.titel], kolommen: kolommen.map((kolom) => ({ ...kolom, voorbeelden: [...kolom.voorbeelden] })), indeling, bekend };
}
