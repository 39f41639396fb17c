import type { DbClient } from "@/lib/db/client";
import { sql, type Sql } from "@/lib/db/sql";
import type { Soort } from "@/lib/standaard/soort";

/** The tables of a soort, for statements that serve both. */
export const TABELLEN: Readonly<Record<Soort, { readonly zoek: Sql; readonly inhoud: Sql }>> = {
  vacatures: { zoek: sql`vacature`, inhoud: sql`vacature_inhoud` },
  werkzoekenden: { zoek: sql`werkzoekende`, inhoud: sql`werkzoekende_inhoud` },
};

export type Kanaal = "hand" | "bestand" | "api" | "synthetisch";

/** A published record with its text. */
export interface OpgeslagenRij {
  readonly id: string;
  readonly kanaal: Kanaal;
  readonly contractversie: string;
  readonly vingerafdruk: Uint8Array;
  readonly geleverdOp: Date;
  readonly titel: string | null;
  readonly werkgever: string | null;
  readonly basisset: string | null;
  readonly origineel: Uint8Array;
}

/** Records of an organisation by id; what isn't its own isn't found. */
export function readRijen(tx: DbClient, soort: Soort, organisatieId: number, ids: readonly string[]): Promise<OpgeslagenRij[]> {
  const { zoek, inhoud } = TABELLEN[soort];
  const namen = soort === "vacatures" ? sql`r.titel, r.werkgever` : sql`NULL AS titel, NULL AS werkgever`;
  return tx.$queryRaw<OpgeslagenRij[]>(sql`
    SELECT r.id, r.kanaal::text, r.contractversie, r.vingerafdruk, r.geleverd_op AS "geleverdOp", ${namen}, i.basisset, i.origineel
    FROM ${zoek} r JOIN ${inhoud} i USING (organisatie_id, id)
    WHERE r.organisatie_id = ${organisatieId} AND r.id = ANY(${[...ids]}::text[])`);
}

/** What tells whether a record is still as it was when somebody opened it. */
export const versieVan = ({ vingerafdruk }: Pick<OpgeslagenRij, "vingerafdruk">): string => Buffer.from(vingerafdruk).toString("base64url");
