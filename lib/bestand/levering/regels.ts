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

/** A row of the delivery before: what it said, and whether it was wrong. */
interface VorigeRij {
  readonly inhoudHash: string;
  readonly wasFout: boolean;
}

/** The delivery before by key of its rows; null when there was none. Some hundred bytes a row. */
export type VorigeRijen = ReadonlyMap<string, VorigeRij> | null;

/**
 * Reads the delivery to compare with, whole: a look-up per row would leave it to the statistics of the table, which lag behind a
 * delivery of fifty thousand rows, whether each takes a moment or walks through all of them. Of a key that stands there twice the first row counts.
 */
export async function readVorigeRijen(organisatieId: number, vorige: string | null): Promise<VorigeRijen> {
  if (vorige === null) return null;
  const rijen = await queryDirect<VorigeRij & { readonly sleutel: string }>(sql`
    SELECT DISTINCT ON (r.sleutel) encode(r.sleutel, 'base64') AS sleutel, encode(r.inhoud_hash, 'base64') AS "inhoudHash", r.uitkomst = 'fout' AS "wasFout"
    FROM levering_rij r WHERE r.organisatie_id = ${organisatieId} AND r.levering_id = ${vorige}::uuid ORDER BY r.sleutel, r.nummer`);
  return new Map(rijen.map(({ sleutel, inhoudHash, wasFout }) => [sleutel, { inhoudHash, wasFout }]));
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
  /** Against the delivery before. */
  readonly sindsVorige: "nieuw" | "gewijzigd" | "gelijk" | null;
  readonly wasFout: boolean;
}

/** What a line is made of: the row as it was read and as it was judged. */
interface Beoordeeld {
  readonly rij: Bronrij;
  readonly oordeel: Oordeelrij;
  readonly vingerafdruk: string | null;
  /** Its own id, also of one that refuses: that is only kept as a hash then. */
  readonly id: string | null;
}

/** The line of a judged row, compared with the delivery before. */
export function toRegel(soort: Soort, { rij, oordeel, vingerafdruk: vingerafdrukVan, id }: Beoordeeld, indeling: Kolomindeling | null, vorige: VorigeRijen): Regel {
  const { nummer, uitkomst, meldingen, kwaliteit, id: recordId } = oordeel;
  const sleutel = hash(`levering rij|${soort}|${id ?? `rij ${nummer}`}`);
  const inhoudHash = hash(`levering inhoud|${inhoudVan(rij, indeling)}`);
  const eerder = vorige?.get(sleutel);
  return {
    nummer, uitkomst, recordId, sleutel, inhoudHash, letOp: meldingen.some(({ ernst }) => ernst === "waarschuwing"), soorten: soortenVan(meldingen), kwaliteit: kwaliteit === null ? null : Math.round(kwaliteit), vingerafdruk: vingerafdrukVan,
    sindsVorige: vorige === null ? null : !eerder ? "nieuw" : eerder.inhoudHash === inhoudHash ? "gelijk" : "gewijzigd", wasFout: eerder?.wasFout ?? false,
  };
}

/** Stores the lines of a part. Throws {@link Gestopt} when the delivery was taken away. */
export async function storeRegels({ sleutel: { organisatieId, id }, poging }: Werkplek, deel: number, regels: readonly Regel[]): Promise<void> {
  const stored = await queryDirect(sql`
    WITH eigen AS (SELECT 1 FROM levering WHERE organisatie_id = ${organisatieId} AND id = ${id}::uuid AND poging = ${poging}::uuid FOR SHARE)
    INSERT INTO levering_rij (organisatie_id, levering_id, nummer, deel, uitkomst, let_op, kwaliteit, record_id, vingerafdruk, sleutel, inhoud_hash, soorten, sinds_vorige, was_fout)
    SELECT ${organisatieId}, ${id}::uuid, r.nummer, ${deel}, r.uitkomst, r."letOp", r.kwaliteit, r."recordId", decode(r.vingerafdruk, 'base64'), decode(r.sleutel, 'base64'), decode(r."inhoudHash", 'base64'), r.soorten, r."sindsVorige", r."wasFout"
    FROM eigen, json_to_recordset(${JSON.stringify(regels)}::json) AS r(nummer int, uitkomst text, "letOp" boolean, kwaliteit smallint, "recordId" text, vingerafdruk text, sleutel text, "inhoudHash" text, soorten int[], "sindsVorige" text, "wasFout" boolean)
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
