// Part of `npm run bench`: how long the national seed takes on an empty database. DATABASE_URL names it; the environment is set.
import { fillDatabase } from "../stack/data";
import { db, closeDb } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import { writeDeel } from "./verslag";
import { readLoad } from "./machine";

const GOAL_S = 300;

interface Grootte {
  readonly vacatures: bigint;
  readonly werkzoekenden: bigint;
  readonly mb: number;
}

const loadBefore = readLoad();
const start = performance.now();
await fillDatabase("landelijk", () => {});
const seconds = (performance.now() - start) / 1000;
const [grootte] = await db().$queryRaw<Grootte[]>(sql`
  SELECT (SELECT count(*) FROM vacature) AS vacatures, (SELECT count(*) FROM werkzoekende) AS werkzoekenden, (pg_database_size(current_database()) / 1048576)::int AS mb`);
await closeDb();
if (!grootte) throw new Error("nothing was seeded");
writeDeel([
  "| vacatures | werkzoekenden | database | time | goal | load before / after |",
  "|---|---|---|---|---|---|",
  `| ${grootte.vacatures} | ${grootte.werkzoekenden} | ${grootte.mb} MB | ${seconds.toFixed(0)} s | ${GOAL_S} s | ${loadBefore} / ${readLoad()} |`,
]);
