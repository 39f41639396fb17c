import "server-only";
import { z } from "zod";
import type { DbClient } from "@/lib/db/client";
import { sql, type Sql } from "@/lib/db/sql";
import type { Soort } from "@/lib/standaard/soort";
import { GESLOTEN } from "../oordeel/gesloten";
import { meldingsoortNummer } from "./meldingsoort";
import type { Leveringsleutel } from "./sleutel";
import type { Verschil } from "./weergave";

/** Where published records of a soort stand. */
export const tabellen = {
  vacatures: { zoek: sql`vacature`, inhoud: sql`vacature_inhoud` },
  werkzoekenden: { zoek: sql`werkzoekende`, inhoud: sql`werkzoekende_inhoud` },
} as const satisfies Record<Soort, Record<"zoek" | "inhoud", Sql>>;

const idsSchema = z.array(z.object({ id: z.string() }));

/** Ids that a delivery by file may not use: they belong to another channel. */
export async function readBezet(tx: DbClient, soort: Soort, organisatieId: number): Promise<ReadonlySet<string>> {
  const rijen = await tx.$queryRaw(sql`SELECT id FROM ${tabellen[soort].zoek} WHERE organisatie_id = ${organisatieId} AND kanaal <> 'bestand'`);
  return new Set(idsSchema.parse(rijen).map(({ id }) => id));
}

const aantallenSchema = z.tuple([z.object({ nieuw: z.int(), gewijzigd: z.int(), ongewijzigd: z.int(), bezet: z.int(), gesloten: z.int(), geslotenWeg: z.int(), fout: z.int() })]);
const aantalSchema = z.tuple([z.object({ aantal: z.int() })]);

/** What is published and not in the file, and isn't withdrawn for a refusal: `p` is the published record. */
export const isWeg = ({ organisatieId, id }: Leveringsleutel, geweigerdeIds: readonly string[]): Sql => sql`
  p.organisatie_id = ${organisatieId} AND p.kanaal = 'bestand' AND p.id <> ALL(${[...geweigerdeIds]}::text[])
  AND NOT EXISTS (SELECT 1 FROM levering_rij r WHERE r.organisatie_id = ${organisatieId} AND r.levering_id = ${id}::uuid AND r.record_id = p.id)`;

/** Of a row `r` whose vacature is past its closing date. */
const rijGesloten = sql`r.soorten @> ARRAY[${meldingsoortNummer(GESLOTEN)}]::int[]`;

/** What is published and goes because the file says that it is closed: `p` is the published record. */
export const isNuGesloten = ({ organisatieId, id }: Leveringsleutel): Sql => sql`
  p.organisatie_id = ${organisatieId} AND p.kanaal = 'bestand'
  AND EXISTS (SELECT 1 FROM levering_rij r WHERE r.organisatie_id = ${organisatieId} AND r.levering_id = ${id}::uuid AND r.record_id = p.id AND ${rijGesloten})`;

/** Counts what publishing would do, against what is published at this moment. */
export async function countVerschil(tx: DbClient, soort: Soort, sleutel: Leveringsleutel, geweigerdeIds: readonly string[]): Promise<Verschil> {
  const { organisatieId, id } = sleutel;
  const { zoek } = tabellen[soort];
  const [{ bezet, fout, ...aantallen }] = aantallenSchema.parse(await tx.$queryRaw(sql`
    SELECT count(*) FILTER (WHERE r.uitkomst = 'goed' AND p.id IS NULL)::int AS nieuw,
      count(*) FILTER (WHERE r.uitkomst = 'goed' AND p.kanaal = 'bestand' AND p.vingerafdruk <> r.vingerafdruk)::int AS gewijzigd,
      count(*) FILTER (WHERE r.uitkomst = 'goed' AND p.kanaal = 'bestand' AND p.vingerafdruk = r.vingerafdruk)::int AS ongewijzigd,
      count(*) FILTER (WHERE r.uitkomst = 'goed' AND p.kanaal <> 'bestand')::int AS bezet,
      count(*) FILTER (WHERE ${rijGesloten})::int AS gesloten,
      count(*) FILTER (WHERE ${rijGesloten} AND p.kanaal = 'bestand')::int AS "geslotenWeg",
      count(*) FILTER (WHERE r.uitkomst = 'fout' AND NOT ${rijGesloten})::int AS fout
    FROM levering_rij r LEFT JOIN ${zoek} p ON p.organisatie_id = r.organisatie_id AND p.id = r.record_id
    WHERE r.organisatie_id = ${organisatieId} AND r.levering_id = ${id}::uuid`));
  const [{ aantal: weg }] = aantalSchema.parse(await tx.$queryRaw(sql`SELECT count(*)::int AS aantal FROM ${zoek} p WHERE ${isWeg(sleutel, geweigerdeIds)}`));
  const [{ aantal: bezwaar }] = aantalSchema.parse(await tx.$queryRaw(sql`SELECT count(*)::int AS aantal FROM ${zoek} WHERE organisatie_id = ${organisatieId} AND id = ANY(${[...geweigerdeIds]}::text[])`));
  return { ...aantallen, weg, bezwaar, fout: fout + bezet };
}
