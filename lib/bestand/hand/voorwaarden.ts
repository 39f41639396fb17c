import "server-only";
import { andereNamen, searchBeroepen } from "@/lib/beroepen/beroepen";
import { gelijkeBeroepen } from "@/lib/bron/beroepsgelijkheid";
import { beroepswoord, woordnummer } from "@/lib/bron/kenmerken";
import { joinSql, sql, type Sql } from "@/lib/db/sql";
import { parsePc4 } from "@/lib/geo/postcode";
import { toBeroepsUri } from "@/lib/standaard/beroepscode";
import type { Soort } from "@/lib/standaard/soort";
import { dagenVan, GRENZEN, type Lijstfilter, toPatroon, toWoorden } from "./filter";

/** Occupations that words may mean; more would find nearly everything. */
const MEEST_BEROEPEN = 3;

/** The conditions of a filter on the published records of an organisation, as SQL that names it first. */
export async function toVoorwaarden(soort: Soort, organisatieId: number, filter: Lijstfilter, vandaag: string): Promise<Sql> {
  const { kwaliteit, kanaal, leeftijd, q } = filter;
  const stukken: Sql[] = [sql`r.organisatie_id = ${organisatieId}`];
  if (kanaal) stukken.push(sql`r.kanaal = ${kanaal}::kanaal`);
  if (kwaliteit) stukken.push(sql`r.kwaliteit BETWEEN ${GRENZEN[kwaliteit][0]} AND ${GRENZEN[kwaliteit][1]}`);
  const { vanaf, voor } = leeftijd ? dagenVan(leeftijd, vandaag) : {};
  if (vanaf) stukken.push(sql`r.geleverd_op >= (${vanaf}::date AT TIME ZONE 'Europe/Amsterdam')`);
  if (voor) stukken.push(sql`r.geleverd_op < (${voor}::date AT TIME ZONE 'Europe/Amsterdam')`);
  if (q) stukken.push(await toZoekvoorwaarde(soort, organisatieId, q));
  return joinSql(stukken, " AND ");
}

/** Every word in the id, the name or the employer, or as the postcode; for a profiel, which has no name, also what its occupations are called. */
async function toZoekvoorwaarde(soort: Soort, organisatieId: number, q: string): Promise<Sql> {
  const perWoord = toWoorden(q).map((woord) => {
    const patroon = toPatroon(woord);
    const kolommen = soort === "vacatures" ? sql`r.titel ILIKE ${patroon} OR r.werkgever ILIKE ${patroon} OR r.id ILIKE ${patroon}` : sql`r.id ILIKE ${patroon}`;
    return sql`(${kolommen} OR r.pc4 = ${parsePc4(woord) ?? null})`;
  });
  const woorden = joinSql(perWoord, " AND ");
  if (soort === "vacatures") return woorden;
  const nummers = (await beroepswoorden(q)).map((woord) => String(woordnummer(organisatieId, woord)));
  return nummers.length > 0 ? sql`(${woorden} OR r.kenmerken && ${nummers}::bigint[])` : woorden;
}

async function beroepswoorden(q: string): Promise<string[]> {
  const gevonden = await searchBeroepen(q, MEEST_BEROEPEN);
  const namen = await Promise.all(gevonden.map(async ({ code, referentieberoep }) => [code, referentieberoep.code, ...(await andereNamen(referentieberoep.code)).map((ander) => ander.code)]));
  const gelijk = await Promise.all([...new Set(namen.flat())].map((code) => gelijkeBeroepen(toBeroepsUri(code))));
  return [...new Set(gelijk.flat())].map(beroepswoord);
}
