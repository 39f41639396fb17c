// Part of `npm run bench`: the same questions to one bron with as many vacatures as the name of the database says.
import { closeDb } from "@/lib/db/client";
import { env } from "@/lib/env";
import { fillBench } from "./bron-vullen";
import { measureDetails, measureVragen } from "./bron-meten";
import { readLoad } from "./machine";
import { METING_KOP, timed, toRegel } from "./meten";
import { writeDeel } from "./verslag";

const VRAGEN = Number(process.env.BENCH_VRAGEN ?? 100);

const aantal = Number(/groei_(\d+)$/.exec(new URL(env().DATABASE_URL).pathname)?.[1]);
const { ms } = await timed(() => fillBench(aantal, ["vacatures"]));
const loadBefore = readLoad();
const vragen = await measureVragen("vacatures", VRAGEN);
const detail = await measureDetails("vacatures", VRAGEN);
const loadAfter = readLoad();
await closeDb();
const times = vragen.flatMap((meting) => meting.times);
const cpu = vragen.reduce((sum, meting) => sum + meting.cpu, 0) / vragen.length;
const matches = vragen.reduce((sum, meting) => sum + meting.matches, 0) / vragen.length;
writeDeel([
  `${aantal.toLocaleString("en")} vacatures in one bron (filled in ${(ms / 1000).toFixed(0)} s); load before / after ${loadBefore} / ${loadAfter}.`, "",
  ...METING_KOP, ...vragen.map(toRegel), toRegel({ naam: "**all questions**", times, cpu, matches }), toRegel(detail),
]);
