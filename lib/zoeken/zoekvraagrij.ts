import "server-only";
import { z } from "zod";
import { queryDirect } from "@/lib/db/direct";
import { sql, type Sql } from "@/lib/db/sql";
import { soorten, type Soort } from "@/lib/standaard/soort";

const selectievraagSchema = z.object({
  volgnummer: z.int(),
  beroepNaam: z.string().nullable(),
  uitkomst: z.enum(["answered", "limitReached", "late", "unavailable", "refused", "invalid", "withdrawn"]).nullable(),
  toelichting: z.string().nullable(),
  aantal: z.int(),
  geweigerd: z.int(),
  aangescherpt: z.boolean(),
  nietBewaard: z.int(),
  duurMs: z.int().nullable(),
  heeftAntwoord: z.boolean(),
});

const zoekvraagrijSchema = z.object({
  organisatieId: z.int(),
  id: z.string(),
  accountId: z.int(),
  richting: z.enum(soorten),
  kenmerk: z.string(),
  vraag: z.unknown(),
  status: z.enum(["bezig", "klaar", "geannuleerd"]),
  gevraagdOp: z.date(),
  leaseTot: z.date().nullable(),
  verwijderenVoor: z.date(),
  /** Places of the budget of details that are taken. */
  detailsGeteld: z.int(),
  selectievragen: z.array(selectievraagSchema),
});

/** A zoekvraag as it is stored, with how its selectievragen stand (their answers, which may be megabytes, apart: `antwoorden.ts`). */
export type Zoekvraagrij = z.infer<typeof zoekvraagrijSchema>;

const SELECTIEVRAAG: Sql = sql`json_build_object('volgnummer', s.volgnummer, 'beroepNaam', s.beroep_naam, 'uitkomst', s.uitkomst, 'toelichting', s.toelichting, 'aantal', s.aantal, 'geweigerd', s.geweigerd,
  'aangescherpt', s.aangescherpt, 'nietBewaard', s.niet_bewaard, 'duurMs', s.duur_ms, 'heeftAntwoord', s.antwoord IS NOT NULL)`;

interface Welke {
  readonly organisatieId: number;
  readonly id: string;
  readonly richting?: Soort | undefined;
}

/** One that is still kept at `moment`; null when there is none. One statement: whoever follows a zoekvraag asks it several times a second. */
export async function findZoekvraagrij({ organisatieId, id, richting }: Welke, moment: Date): Promise<Zoekvraagrij | null> {
  const [rij] = await queryDirect(sql`
    SELECT z.organisatie_id AS "organisatieId", z.id, z.account_id AS "accountId", z.richting, z.kenmerk, z.vraag, z.status, z.gevraagd_op AS "gevraagdOp",
      z.lease_tot AS "leaseTot", z.verwijderen_voor AS "verwijderenVoor",
      (SELECT coalesce(sum(d.geteld), 0)::int FROM detail d WHERE d.organisatie_id = z.organisatie_id AND d.zoekvraag_id = z.id) AS "detailsGeteld",
      coalesce((SELECT json_agg(${SELECTIEVRAAG} ORDER BY s.volgnummer) FROM selectievraag s WHERE s.organisatie_id = z.organisatie_id AND s.zoekvraag_id = z.id), '[]') AS selectievragen
    FROM zoekvraag z
    WHERE z.organisatie_id = ${organisatieId} AND z.id = ${id}::uuid AND z.verwijderen_voor > ${moment} AND ${richting === undefined ? sql`true` : sql`z.richting = ${richting}::soort`}`);
  return rij === undefined ? null : zoekvraagrijSchema.parse(rij);
}
