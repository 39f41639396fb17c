// Part of `npm run bench`: how fast the largest bron answers at national scale, and what a plain query would take.
import { closeDb, db } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import { UWV } from "../../sandbox/organisaties";
import { ALTERNATIEF_KOP, compareAlternatief } from "./bron-alternatief";
import { measureDetails, measureVragen } from "./bron-meten";
import { readLoad } from "./machine";
import { METING_KOP, toRegel } from "./meten";
import { writeDeel } from "./verslag";

const VRAGEN = Number(process.env.BENCH_VRAGEN ?? 150);
const VERGELIJKINGEN = 40;

const loadBefore = readLoad();
const [grootte] = await db().$queryRaw<{ vacatures: bigint; werkzoekenden: bigint }[]>(sql`
  SELECT (SELECT count(*) FROM vacature r WHERE r.organisatie_id = o.id) AS vacatures, (SELECT count(*) FROM werkzoekende r WHERE r.organisatie_id = o.id) AS werkzoekenden
  FROM organisatie o WHERE o.oin = ${UWV.oin}`);
if (!grootte || grootte.vacatures === 0n) throw new Error("nothing to ask: run the part zaaien first");
const vragen = [...(await measureVragen("vacatures", VRAGEN)), ...(await measureVragen("werkzoekenden", VRAGEN))];
const all = { naam: "**all questions**", times: vragen.flatMap(({ times }) => times), cpu: mean(vragen.map(({ cpu }) => cpu)), matches: mean(vragen.map(({ matches }) => matches)) };
const details = [await measureDetails("vacatures", VRAGEN * 2), await measureDetails("werkzoekenden", VRAGEN * 2)];
const loadAfter = readLoad();
const alternatief = [...(await compareAlternatief("vacatures", VERGELIJKINGEN)), ...(await compareAlternatief("werkzoekenden", VERGELIJKINGEN))];
await closeDb();

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

writeDeel([
  `One bron with ${grootte.vacatures} vacatures and ${grootte.werkzoekenden} werkzoekenden; load before / after ${loadBefore} / ${loadAfter}.`, "",
  ...METING_KOP, ...vragen.map(toRegel), toRegel(all), ...details.map(toRegel), "",
  ...ALTERNATIEF_KOP, ...alternatief,
]);
