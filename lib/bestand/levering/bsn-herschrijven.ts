import "server-only";
import { queryDirect } from "@/lib/db/direct";
import { sql } from "@/lib/db/sql";
import { wisBsnKolommen } from "../privacy/bsn-kolom-wissen";
import type { BsnVondst } from "../privacy/schoonmaken";
import { parseBronrij } from "./bronrijen";
import { packRegels, readDelen } from "./delen";
import type { Leveringsleutel } from "./sleutel";

const TOON_RIJEN = 10;

/** What was found, its heading yet unknown. */
type Vondst = Omit<BsnVondst, "kop" | "rijen"> & { aantal: number; rijen: number[] };

/** Takes what looks like a BSN out of these columns of the stored rows, below row `vanaf`. Says where it was, never which. */
export async function herschrijfBsn({ organisatieId, id }: Leveringsleutel, kolommen: readonly number[], vanaf: number, toId: (bsn: string) => string): Promise<Vondst[]> {
  const vondsten = new Map<number, Vondst>();
  for await (const { volgnummer, regels } of readDelen({ organisatieId, id }, "rijen")) {
    let anders = false;
    const schoon = regels.map((regel) => {
      const rij = parseBronrij(regel);
      if (rij.vorm !== "tabel" || rij.nummer <= vanaf) return regel;
      const gewist = wisBsnKolommen(rij, kolommen, toId);
      if (gewist === rij) return regel;
      anders = true;
      for (const kolom of kolommen.filter((at) => gewist.cellen[at] !== rij.cellen[at])) tel(vondsten, kolom, rij.nummer);
      return JSON.stringify(gewist);
    });
    if (!anders) continue;
    const inhoud = await packRegels(schoon);
    await queryDirect(sql`UPDATE levering_deel SET inhoud = ${inhoud} WHERE organisatie_id = ${organisatieId} AND levering_id = ${id}::uuid AND reeks = 'rijen' AND volgnummer = ${volgnummer}`);
  }
  return [...vondsten.values()];
}

function tel(vondsten: Map<number, Vondst>, kolom: number, nummer: number): void {
  const vondst = vondsten.get(kolom) ?? { kolom, aantal: 0, rijen: [], kolomMetBsn: true };
  vondst.aantal += 1;
  if (vondst.rijen.length < TOON_RIJEN) vondst.rijen.push(nummer);
  vondsten.set(kolom, vondst);
}
