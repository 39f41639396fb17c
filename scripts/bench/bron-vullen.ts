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

/** Copies with the postcode of another record, so that places and contents spread as in the original. */
async function copyUntil(soort: Soort, aantal: number): Promise<void> {
  const present = await count(soort);
  for (let ronde = 1; present * ronde < aantal; ronde += 1) {
    const limit = Math.min(present, aantal - present * ronde);
    const suffix = `-${ronde}`;
    if (soort === "vacatures") {
      await db().$executeRaw(sql`
        WITH bron AS (SELECT *, row_number() OVER (ORDER BY id) AS n FROM vacature WHERE id NOT LIKE '%-v-%-%' ORDER BY id LIMIT ${limit}),
        plek AS (SELECT pc4, row_number() OVER (ORDER BY md5(id || ${suffix})) AS n FROM vacature WHERE id NOT LIKE '%-v-%-%')
        INSERT INTO vacature SELECT (r).* FROM (SELECT jsonb_populate_record(NULL::vacature, to_jsonb(b) - 'n' || jsonb_build_object('id', b.id || ${suffix}, 'pc4', p.pc4)) AS r FROM bron b JOIN plek p USING (n)) x`);
      await db().$executeRaw(sql`INSERT INTO vacature_inhoud SELECT organisatie_id, id || ${suffix}, basisset, origineel FROM vacature_inhoud WHERE id NOT LIKE '%-v-%-%' ORDER BY id LIMIT ${limit}`);
    } else {
      await db().$executeRaw(sql`
        WITH bron AS (SELECT *, row_number() OVER (ORDER BY id) AS n FROM werkzoekende WHERE id NOT LIKE '%-w-%-%' ORDER BY id LIMIT ${limit}),
        plek AS (SELECT pc4, row_number() OVER (ORDER BY md5(id || ${suffix})) AS n FROM werkzoekende WHERE id NOT LIKE '%-w-%-%')
        INSERT INTO werkzoekende SELECT (r).* FROM (SELECT jsonb_populate_record(NULL::werkzoekende, to_jsonb(b) - 'n' || jsonb_build_object('id', b.id || ${suffix}, 'pc4', p.pc4)) AS r FROM bron b JOIN plek p USING (n)) x`);
      await db().$executeRaw(sql`INSERT INTO werkzoekende_inhoud SELECT organisatie_id, id || ${suffix}, basisset, origineel FROM werkzoekende_inhoud WHERE id NOT LIKE '%-w-%-%' ORDER BY id LIMIT ${limit}`);
    }
  }
}
