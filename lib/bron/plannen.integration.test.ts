import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import { parseSelectievraag } from "@/lib/standaard/parse-selectievraag";
import type { Soort } from "@/lib/standaard/soort";
import { findGebied } from "./gebied";
import { toVoorwaarden } from "./voorwaarden";
import { planStappen, stepQuery } from "./zoeken";

const AANTAL = 120_000;
let organisatieId = 0;

beforeAll(async () => {
  organisatieId = (await db().organisatie.create({ data: { oin: "00000009990000007041", naam: "Plandorp", soort: "uwv", suwiPartij: true } })).id;
  const woorden = sql`(SELECT array_agg(('x' || left(encode(sha256(convert_to(${organisatieId} || '/' || woord, 'UTF8')), 'hex'), 16))::bit(64)::bigint)
    FROM unnest(ARRAY['beroep:' || n % 300, 'rijbewijs:' || (ARRAY['B','C','AM'])[1 + n % 3], 'niveau:' || n % 8, 'onregelmatig:' || n % 3]) AS woord)`;
  await db().$executeRaw(sql`
    INSERT INTO vacature (organisatie_id, id, kanaal, contractversie, pc4, kenmerken, uren_minimaal, uren_maximaal, volledigheid, vingerafdruk, geleverd_op)
    SELECT ${organisatieId}, 'p' || n, 'synthetisch', '3.0.0', 1000 + (n * 7919) % 9000, ${woorden}, n % 40, 40, n % 30, '', now() FROM generate_series(1, ${AANTAL}::int) AS n`);
  await db().$executeRaw(sql`
    INSERT INTO werkzoekende (organisatie_id, id, kanaal, contractversie, pc4, kenmerken, uren_minimaal, uren_maximaal, volledigheid, vingerafdruk, geleverd_op)
    SELECT ${organisatieId}, 'p' || n, 'synthetisch', '3.0.0', 1000 + (n * 7919) % 9000, ${woorden}, n % 40, 40, n % 30, '', now() FROM generate_series(1, ${AANTAL}::int) AS n`);
  await db().$executeRaw(sql`ANALYZE vacature, werkzoekende`);
  return async () => {
    await db().vacature.deleteMany({ where: { organisatieId } });
    await db().werkzoekende.deleteMany({ where: { organisatieId } });
  };
});

const waar = { selectiegebied: { postcode: "5503AB", afstand: 150 } };
const uren = { "werktijden.aantalWerkurenPerWeekMinimaal": { $lte: 1 } };
const rijbewijs = { $all: [{ $elemMatch: { codeSoortRijbewijs: { $eq: "B" } } }] };

/** The plan of every step that this question may take, as text. */
async function explain<S extends Soort>(soort: S, criteria: object): Promise<string[]> {
  const vraag = parseSelectievraag(soort, { vraagObject: { ...waar, ...criteria } });
  if (!vraag.ok) throw new Error(vraag.error.path);
  const { postcode, afstand } = vraag.value.selectiegebied;
  const voorwaarden = await toVoorwaarden(soort, vraag.value);
  const plans: string[] = [];
  const gebied = await findGebied(postcode, afstand);
  for (const stap of planStappen(gebied, voorwaarden, false)) {
    const rows = await db().$queryRaw<{ "QUERY PLAN": string }[]>(sql`EXPLAIN ${stepQuery(soort, organisatieId, stap, gebied, voorwaarden, 101)}`);
    plans.push(rows.map((row) => row["QUERY PLAN"]).join("\n"));
  }
  return plans;
}

describe("no question reads a big table from end to end", () => {
  test.each<[string, Soort, object, string[]]>([
    ["nothing but a place", "vacatures", {}, ["pc4_idx", "pc4_idx"]],
    ["hours alone", "vacatures", uren, ["pc4_idx", "pc4_idx"]],
    ["a beroep", "vacatures", { "beroep.codeBeroepsnaam": { $eq: "7" } }, ["kenmerken_idx"]],
    ["criteria without a beroep", "vacatures", { ...uren, rijbewijs, codeWerkEnDenkniveauMinimaal: { $gte: "5", $lt: "7" } }, ["pc4_idx", "kenmerken_idx"]],
    ["nothing but a place", "werkzoekenden", {}, ["pc4_idx", "pc4_idx"]],
    ["several beroepen", "werkzoekenden", { bemiddelingsberoep: { $elemMatch: { $or: ["7", "8", "9"].map((code) => ({ "beroep.codeBeroepsnaam": { $eq: code } })) } } }, ["kenmerken_idx"]],
    ["criteria without a beroep", "werkzoekenden", { ...uren, "arbeidsmarktkwalificatie.rijbewijs": rijbewijs, "flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst": { $eq: 1 } }, ["pc4_idx", "kenmerken_idx"]],
  ])("%s (%s)", async (_, soort, criteria, indexes) => {
    const plans = await explain(soort, criteria);
    expect(plans).toHaveLength(indexes.length);
    plans.forEach((plan, index) => {
      expect(plan).not.toMatch(/Seq Scan on (vacature|werkzoekende)/);
      expect(plan).toContain(indexes[index]);
    });
  });

  test("a walk through places ends at the limit instead of sorting all it could find", async () => {
    const [near] = await explain("vacatures", {});
    expect(near).toMatch(/Incremental Sort[^]*Presorted Key: u\.plek/);
  });
});
