import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import { soorten, type Soort } from "@/lib/standaard/soort";
import { magBestandZien } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { TABELLEN } from "./rijen";

/** How the own bestand stands, of one soort. */
export interface Soortstand {
  readonly aantal: number;
  /** Mean score, 0 to 100; null without records. */
  readonly kwaliteit: number | null;
  /** When the last record came in, ISO; null without records. */
  readonly laatst: string | null;
}

const standSchema = z.tuple([z.object({ aantal: z.number(), kwaliteit: z.number().nullable(), laatst: z.date().nullable() })]);

/** Counts, mean quality and the latest record of the organisation. Null for who may not see its records. */
export async function readStand(sessie: Sessie): Promise<Readonly<Record<Soort, Soortstand>> | null> {
  if (!magBestandZien(sessie).ok) return null;
  const [vacatures, werkzoekenden] = await Promise.all(soorten.map((soort) => readSoort(sessie.namens.id, soort)));
  return vacatures && werkzoekenden ? { vacatures, werkzoekenden } : null;
}

async function readSoort(organisatieId: number, soort: Soort): Promise<Soortstand> {
  const [{ aantal, kwaliteit, laatst }] = standSchema.parse(
    await db().$queryRaw(sql`SELECT count(*)::int AS aantal, round(avg(kwaliteit))::int AS kwaliteit, max(geleverd_op) AS laatst FROM ${TABELLEN[soort].zoek} WHERE organisatie_id = ${organisatieId}`),
  );
  return { aantal, kwaliteit, laatst: laatst?.toISOString() ?? null };
}

/** Whether some of it was made for the demo: only then is there something to choose. */
export async function hasDemo(sessie: Sessie, soort: Soort): Promise<boolean> {
  if (!magBestandZien(sessie).ok) return false;
  const rijen = await db().$queryRaw<unknown[]>(sql`SELECT 1 FROM ${TABELLEN[soort].zoek} WHERE organisatie_id = ${sessie.namens.id} AND kanaal = 'synthetisch' LIMIT 1`);
  return rijen.length > 0;
}
