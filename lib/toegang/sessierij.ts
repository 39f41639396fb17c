import "server-only";
import { z } from "zod";
import { queryDirect } from "@/lib/db/direct";
import { sql } from "@/lib/db/sql";
import { ROLLEN, TAKEN } from "./rol";

const partijSchema = z.object({
  id: z.int(),
  oin: z.string(),
  naam: z.string(),
  soort: z.enum(["gemeente", "samenwerkingsverband", "bv", "uwv", "beheerder"]),
  suwiPartij: z.boolean(),
  aangesloten: z.boolean(),
});

const sessierijSchema = z.object({
  idHash: z.string(),
  namensOrganisatieId: z.int().nullable(),
  laatstGebruiktOp: z.date(),
  eindigtUiterlijkOp: z.date(),
  ingetrokkenOp: z.date().nullable(),
  account: z.object({ id: z.int(), weergavenaam: z.string().nullable(), taak: z.enum(TAKEN).nullable(), rollen: z.array(z.enum(ROLLEN)), actief: z.boolean() }),
  organisatie: partijSchema.extend({ treedtOpVoor: z.array(z.object({ vertegenwoordigde: partijSchema })) }),
});

/** A session as it is stored, with who it is of and for whom they may act. */
export type Sessierij = z.infer<typeof sessierijSchema>;

/** An organisation of the query as JSON. */
const PARTIJ = sql`'id', p.id, 'oin', p.oin, 'naam', p.naam, 'soort', p.soort, 'suwiPartij', p.suwi_partij, 'aangesloten', p.aangesloten`;

/** The row under this hash; null when there is none. One statement, because every request begins with it. */
export async function findSessierij(idHash: string): Promise<Sessierij | null> {
  const [rij] = await queryDirect(sql`
    SELECT s.id_hash AS "idHash", s.namens_organisatie_id AS "namensOrganisatieId", s.laatst_gebruikt_op AS "laatstGebruiktOp",
      s.eindigt_uiterlijk_op AS "eindigtUiterlijkOp", s.ingetrokken_op AS "ingetrokkenOp",
      json_build_object('id', a.id, 'weergavenaam', a.weergavenaam, 'taak', a.taak, 'rollen', a.rollen, 'actief', a.actief) AS account,
      (SELECT json_build_object(${PARTIJ}, 'treedtOpVoor', coalesce(
        (SELECT json_agg(json_build_object('vertegenwoordigde', json_build_object(${PARTIJ}))) FROM vertegenwoordiging t JOIN organisatie p ON p.id = t.vertegenwoordigde_id WHERE t.vertegenwoordiger_id = a.organisatie_id), '[]'))
        FROM organisatie p WHERE p.id = a.organisatie_id) AS organisatie
    FROM sessie s JOIN account a ON a.id = s.account_id WHERE s.id_hash = ${idHash}`);
  return rij === undefined ? null : sessierijSchema.parse(rij);
}
