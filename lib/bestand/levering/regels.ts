import "server-only";
import { queryDirect } from "@/lib/db/direct";
import { sql } from "@/lib/db/sql";
import { vingerafdruk } from "@/lib/db/vingerafdruk";
import type { Soort } from "@/lib/standaard/soort";
import { celTekst, type Bronrij } from "../lezen/rij";
import { isControlekop, type Kolomindeling } from "../kolommen/indeling";
import { Gestopt } from "./gestopt";
import type { Werkplek } from "./lease";
import { soortenVan } from "./meldingsoort";
import type { Oordeelrij } from "./oordeelrij";
import type { Leveringsleutel } from "./sleutel";
import type { SindsVorige } from "./weergave";

/** Half a hash tells rows of one file well enough apart. */
const HASH_BYTES = 16;
const hash = (text: string): string => vingerafdruk(text).subarray(0, HASH_BYTES).toString("base64");

/** What a row says, without the columns with our own remarks: the corrected file has those too. */
function inhoudVan(rij: Bronrij, indeling: Kolomindeling | null): string {
  if (rij.vorm === "record") return rij.origineel;
  const cellen = rij.cellen.map((cel, at) => (isControlekop(indeling?.koppen[at] ?? "") ? "" : celTekst(cel)));
  return JSON.stringify(cellen.slice(0, cellen.findLastIndex((text) => text !== "") + 1));
}

/** A line of `levering_rij`, as JSON. */
export interface Regel {
  readonly nummer: number;
  readonly uitkomst: string;
  readonly letOp: boolean;
  /** Kinds of remark by number. */
  readonly soorten: readonly number[];
  readonly kwaliteit: number | null;
  readonly recordId: string | null;
  readonly vingerafdruk: string | null;
  readonly sleutel: string;
  readonly inhoudHash: string;
}

/** The line of a judged row. `id`: its own id, also of one that refuses; it is only kept as a hash then. */
export const toRegel = (soort: Soort, rij: Bronrij, { nummer, uitkomst, meldingen, kwaliteit, id: recordId }: Oordeelrij, vingerafdrukVan: string | null, id: string | null, indeling: Kolomindeling | null): Regel => ({
  nummer, uitkomst, letOp: meldingen.some(({ ernst }) => ernst === "waarschuwing"), soorten: soortenVan(meldingen), kwaliteit: kwaliteit === null ? null : Math.round(kwaliteit), recordId, vingerafdruk: vingerafdrukVan,
  sleutel: hash(`levering rij|${soort}|${id ?? `rij ${nummer}`}`), inhoudHash: hash(`levering inhoud|${inhoudVan(rij, indeling)}`),
});

/** Stores the lines of a part, each compared with the delivery before. Throws {@link Gestopt} when the delivery was taken away. */
export async function storeRegels({ sleutel: { organisatieId, id }, poging }: Werkplek, deel: number, regels: readonly Regel[], vorige: string | null): Promise<void> {
  const stored = await queryDirect(sql`
    WITH eigen AS (SELECT 1 FROM levering WHERE organisatie_id = ${organisatieId} AND id = ${id}::uuid AND poging = ${poging}::uuid FOR SHARE)
    INSERT INTO levering_rij (organisatie_id, levering_id, nummer, deel, uitkomst, let_op, kwaliteit, record_id, vingerafdruk, sleutel, inhoud_hash, soorten, sinds_vorige, was_fout)
    SELECT ${organisatieId}, ${id}::uuid, r.nummer, ${deel}, r.uitkomst, r."letOp", r.kwaliteit, r."recordId", decode(r.vingerafdruk, 'base64'), decode(r.sleutel, 'base64'), decode(r."inhoudHash", 'base64'), r.soorten,
      CASE WHEN ${vorige}::uuid IS NULL THEN NULL WHEN v.nummer IS NULL THEN 'nieuw' WHEN v.inhoud_hash = decode(r."inhoudHash", 'base64') THEN 'gelijk' ELSE 'gewijzigd' END, COALESCE(v.uitkomst = 'fout', false)
    FROM eigen, json_to_recordset(${JSON.stringify(regels)}::json) AS r(nummer int, uitkomst text, "letOp" boolean, kwaliteit smallint, "recordId" text, vingerafdruk text, sleutel text, "inhoudHash" text, soorten int[])
    LEFT JOIN LATERAL (
      SELECT v.nummer, v.inhoud_hash, v.uitkomst FROM levering_rij v
      WHERE v.organisatie_id = ${organisatieId} AND v.levering_id = ${vorige}::uuid AND v.sleutel = decode(r.sleutel, 'base64') ORDER BY v.nummer LIMIT 1
    ) v ON true
    RETURNING nummer`);
  if (stored.length === 0 && regels.length > 0) throw new Gestopt();
}

/** How the delivery differs from the one before; null when there was none. */
export async function countSindsVorige({ organisatieId, id }: Leveringsleutel, vorige: string | null): Promise<SindsVorige | null> {
  if (vorige === null) return null;
  const [telling] = await queryDirect<SindsVorige>(sql`
    SELECT count(*) FILTER (WHERE sinds_vorige = 'nieuw')::int AS nieuw, count(*) FILTER (WHERE sinds_vorige = 'gewijzigd')::int AS gewijzigd,
      count(*) FILTER (WHERE sinds_vorige = 'gelijk')::int AS gelijk, count(*) FILTER (WHERE was_fout AND uitkomst = 'goed')::int AS hersteld
    FROM levering_rij WHERE organisatie_id = ${organisatieId} AND levering_id = ${id}::uuid`);
  return telling ?? null;
}
