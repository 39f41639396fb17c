import { existsSync } from "node:fs";
import path from "node:path";
import { db } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import { orderBestand } from "@/lib/bron/onderhoud";
import { importPostcodes } from "@/lib/geo/postcodes-laden";
import type { Soort } from "@/lib/standaard/soort";
import { fillBron } from "../../prisma/seed/vullen";
import { readWereld } from "../../prisma/seed/wereld";
import { generateVacatures, generateWerkzoekenden } from "../../sandbox/bronnen/genereer";
import { UWV } from "../../sandbox/organisaties";

/** Made by the generator; beyond it records are copied inside the database, to other postcodes, which is quicker and measures the same. */
const GENERATED = 50_000;
const TODAY = "2026-11-21";

/** Fills the stand-in for UWV with `aantal` records of each soort, unless they are there. */
export async function fillBench(aantal: number, soorten: readonly Soort[]): Promise<void> {
  const file = path.join(process.env.VUM_SHARED ?? "../shared", "data/geo/postcode4.csv");
  if (existsSync(file)) await importPostcodes(file);
  const { oin, naam } = UWV;
  const { id } = await db().organisatie.upsert({ where: { oin }, update: {}, create: { oin, naam, soort: "uwv", suwiPartij: true, aangesloten: true } });
  const wereld = await readWereld();
  let filled = false;
  for (const soort of soorten) {
    const opdracht = { organisatie: UWV, aantal: Math.min(aantal, GENERATED), seed: "bench", today: TODAY, wereld };
    if ((await count(soort)) === aantal) continue;
    await db().$executeRaw(soort === "vacatures" ? sql`TRUNCATE vacature, vacature_inhoud` : sql`TRUNCATE werkzoekende, werkzoekende_inhoud`);
    if (soort === "vacatures") await fillBron(soort, id, generateVacatures(opdracht), () => {});
    else await fillBron(soort, id, generateWerkzoekenden(opdracht), () => {});
    await copyUntil(soort, aantal);
    filled = true;
  }
  if (filled) await orderBestand();
}

const count = (soort: Soort): Promise<number> => (soort === "vacatures" ? db().vacature.count() : db().werkzoekende.count());

const tabellen = {
  vacatures: { zoek: sql`vacature`, inhoud: sql`vacature_inhoud`, eigen: sql`aanvang, sluitingsdatum` },
  werkzoekenden: { zoek: sql`werkzoekende`, inhoud: sql`werkzoekende_inhoud`, eigen: sql`maximale_reisafstand, beschikbaar_vanaf` },
} as const;

/** Copies the first records under other ids, each with the postcode of another record, so that places and contents spread as in the original. */
async function copyUntil(soort: Soort, aantal: number): Promise<void> {
  const { zoek, inhoud, eigen } = tabellen[soort];
  const present = await count(soort);
  const rest = sql`kanaal, contractversie, kenmerken, uren_minimaal, uren_maximaal, volledigheid, vingerafdruk, geleverd_op, ${eigen}`;
  for (let ronde = 1; present * ronde < aantal; ronde += 1) {
    const limit = Math.min(present, aantal - present * ronde);
    const suffix = `-kopie-${ronde}`;
    await db().$executeRaw(sql`
      WITH eerste AS MATERIALIZED (SELECT *, row_number() OVER (ORDER BY id) AS n FROM ${zoek} WHERE id NOT LIKE '%-kopie-%'),
        plek AS MATERIALIZED (SELECT array_agg(pc4 ORDER BY md5(id || ${suffix})) AS alle FROM eerste WHERE pc4 IS NOT NULL)
      INSERT INTO ${zoek} (organisatie_id, id, pc4, ${rest})
      SELECT organisatie_id, id || ${suffix}, alle[1 + n % cardinality(alle)], ${rest} FROM eerste CROSS JOIN plek WHERE n <= ${limit}`);
    await db().$executeRaw(sql`
      INSERT INTO ${inhoud} SELECT organisatie_id, id || ${suffix}, basisset, origineel FROM ${inhoud} WHERE id NOT LIKE '%-kopie-%' ORDER BY id LIMIT ${limit}`);
  }
}
