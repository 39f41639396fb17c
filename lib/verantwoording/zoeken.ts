import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { joinSql, sql, type Sql } from "@/lib/db/sql";

/** Which lines of one log; everything that is left out doesn't narrow. */
export interface Logboekfilter {
  readonly van: Date;
  /** Not included. */
  readonly tot: Date;
  /** An account, or `anderen` for what machines and other parties did. */
  readonly wie?: number | "anderen";
  readonly handeling?: string;
  readonly kenmerk?: string;
  /** A vumID, or an own id of the own bestand. */
  readonly record?: string;
}

/** Where a page ended: the next one holds what is older. */
export interface Plek {
  readonly tijdstip: Date;
  readonly volgnummer: bigint;
}

const rijSchema = z.object({
  id: z.string(), volgnummer: z.bigint(), tijdstip: z.date(), accountId: z.number().nullable(), handeling: z.string(), doelbinding: z.string(), kenmerk: z.string().nullable(), gegevens: z.unknown(),
  naam: z.string().nullable(), organisatie: z.string().nullable(), organisatieVan: z.number().nullable(),
});
/** A line with the name of the account, and its organisation where that is another one. */
export type Gevonden = z.output<typeof rijSchema>;

/** Lines of an organisation's log, the newest first. */
export async function searchVerwerkingen(organisatieId: number, filter: Logboekfilter, { na, limit }: { na?: Plek; limit: number }): Promise<Gevonden[]> {
  const vanaf = na ? sql`AND (v.tijdstip, v.volgnummer) < (${na.tijdstip}, ${na.volgnummer})` : sql``;
  return z.array(rijSchema).parse(await db().$queryRaw(sql`
    SELECT v.id, v.volgnummer, v.tijdstip, v.account_id AS "accountId", v.handeling, v.doelbinding, v.kenmerk, v.gegevens, a.weergavenaam AS naam, o.naam AS organisatie, a.organisatie_id AS "organisatieVan"
    FROM verwerking v LEFT JOIN account a ON a.id = v.account_id LEFT JOIN organisatie o ON o.id = a.organisatie_id
    WHERE ${where(organisatieId, filter)} ${vanaf} ORDER BY v.tijdstip DESC, v.volgnummer DESC LIMIT ${limit}`));
}

const telSchema = z.tuple([z.object({ aantal: z.bigint() })]);

/** How many lines there are, counted up to `most`. */
export async function countVerwerkingen(organisatieId: number, filter: Logboekfilter, most: number): Promise<number> {
  const [{ aantal }] = telSchema.parse(await db().$queryRaw(sql`SELECT count(*) AS aantal FROM (SELECT 1 FROM verwerking v WHERE ${where(organisatieId, filter)} LIMIT ${most}) t`));
  return Number(aantal);
}

function where(organisatieId: number, { van, tot, wie, handeling, kenmerk, record }: Logboekfilter): Sql {
  const eisen = [sql`v.organisatie_id = ${organisatieId}`, sql`v.tijdstip >= ${van}`, sql`v.tijdstip < ${tot}`];
  if (wie !== undefined) eisen.push(wie === "anderen" ? sql`v.account_id IS NULL` : sql`v.account_id = ${wie}`);
  if (handeling !== undefined) eisen.push(sql`v.handeling = ${handeling}`);
  if (kenmerk !== undefined) eisen.push(sql`v.kenmerk = ${kenmerk}`);
  if (record !== undefined) eisen.push(sql`(v.gegevens->>'vumID' = ${record} OR v.gegevens->>'id' = ${record} OR v.gegevens->'vumIDs' ? ${record} OR v.gegevens->'ids' ? ${record})`);
  return joinSql(eisen, " AND ");
}

const namenSchema = z.array(z.object({ oin: z.string(), naam: z.string() }));

/** Names of all organisations that the portal knows, by OIN. */
export async function namenPerOin(): Promise<ReadonlyMap<string, string>> {
  const rijen = namenSchema.parse(await db().organisatie.findMany({ select: { oin: true, naam: true } }));
  return new Map(rijen.map(({ oin, naam }) => [oin, naam]));
}
