// `tsx --conditions=react-server scripts/bench-bron.ts [records per soort] [questions per group]`: how fast the bron answers, whole
// route (checks, question, answer, log). DATABASE_URL names the server; a database of its own is made there and kept.
import { existsSync, readFileSync } from "node:fs";
import { getDetail, postMatches } from "@/lib/bron/routes";
import { closeDb, db } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import type { Soort } from "@/lib/standaard/soort";
import { PORTAAL_OIN, UWV } from "../sandbox/organisaties";
import { fillBench } from "./bench/bron-vullen";
import { createRandom, GROEPEN, maakVraag, readVoorraad } from "./bench/bron-vragen";
import { ensureDatabase, migrate } from "./database/migrate";
import { demoEnv } from "./demo-env";

const aantal = Number(process.argv[2] ?? 200_000);
const vragen = Number(process.argv[3] ?? 150);

const url = new URL(process.env.DATABASE_URL ?? "postgresql://portaal@127.0.0.1:54320/x");
url.pathname = `/bench_bron_${aantal}`;
Object.assign(process.env, demoEnv(url.toString()));

const headers = {
  "API-Version": "3.0.0", "X-VUM-berichtVersie": "3.0.0", "X-VUM-fromParty": "00000009990000000001", "X-VUM-toParty": UWV.oin,
  "X-VUM-viaParty": PORTAAL_OIN, "X-VUM-SUWIparty": "true", "X-Sandbox-Geheim": process.env.BRON_GEDEELD_GEHEIM ?? "",
};

const TICKS_PER_SECOND = 100;

/** CPU of this process and of its database backends until now, in ms. On a busy machine this says more than the clock. Linux only. */
async function cpuMs(): Promise<number> {
  const { user, system } = process.cpuUsage();
  const backends = await db().$queryRaw<{ pid: number }[]>(sql`SELECT pid FROM pg_stat_activity WHERE datname = current_database()`);
  const ticks = backends.map(({ pid }) => {
    const fields = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") : undefined;
    return Number(fields?.[11] ?? 0) + Number(fields?.[12] ?? 0);
  });
  return (user + system) / 1000 + (ticks.reduce((sum, value) => sum + value, 0) * 1000) / TICKS_PER_SECOND;
}

const quantile = (sorted: readonly number[], q: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? NaN;

function printRow(naam: string, times: number[], cpu: number, matches: number): void {
  const sorted = times.toSorted((a, b) => a - b);
  const cells = [...[0.5, 0.95, 1].map((q) => quantile(sorted, q)), cpu].map((ms) => ms.toFixed(1));
  console.log(`| ${[naam, String(times.length), ...cells, Number.isNaN(matches) ? "" : matches.toFixed(0)].join(" | ")} |`);
}

async function timed(work: () => Promise<Response>): Promise<{ ms: number; text: string }> {
  const start = performance.now();
  const response = await work();
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${response.status} ${text}`);
  return { ms: performance.now() - start, text };
}

async function benchSoort(soort: Soort): Promise<number[]> {
  const voorraad = await readVoorraad(soort);
  const all: number[] = [];
  for (const groep of GROEPEN.filter(({ beroepen }) => soort === "werkzoekenden" || beroepen < 2)) {
    const random = createRandom(7);
    const times: number[] = [];
    const cpuBefore = await cpuMs();
    let slowest = { ms: 0, vraag: "" };
    let hits = 0;
    for (let i = 0; i < vragen; i += 1) {
      const body = JSON.stringify(maakVraag(soort, groep, voorraad, random));
      const { ms, text } = await timed(() => postMatches(soort, new Request("http://bench/", { method: "POST", headers, body })));
      times.push(ms);
      hits += JSON.parse(text).matches.length;
      if (ms > slowest.ms) slowest = { ms, vraag: body };
    }
    printRow(`${soort}: ${groep.naam}`, times, ((await cpuMs()) - cpuBefore) / vragen, hits / vragen);
    if (process.env.TRAAGSTE) console.log(slowest.ms.toFixed(1), slowest.vraag);
    all.push(...times);
  }
  return all;
}

async function benchDetail(soort: Soort): Promise<void> {
  const tabel = soort === "vacatures" ? sql`vacature` : sql`werkzoekende`;
  const ids = await db().$queryRaw<{ id: string }[]>(sql`SELECT id FROM ${tabel} ORDER BY md5(id) LIMIT ${vragen}`);
  const times: number[] = [];
  const cpuBefore = await cpuMs();
  for (const { id } of ids) times.push((await timed(() => getDetail(soort, new Request("http://bench/", { headers }), id))).ms);
  printRow(`${soort}: detail`, times, ((await cpuMs()) - cpuBefore) / times.length, 1);
}

await ensureDatabase(url.toString());
await migrate(url.toString());
const start = performance.now();
await fillBench(aantal);
console.log(`${aantal} vacatures and ${aantal} werkzoekenden, filled in ${((performance.now() - start) / 1000).toFixed(0)} s; ms over the whole route\n`);
console.log("| question | n | median | p95 | max | mean cpu | matches |\n|---|---|---|---|---|---|---|");
const cpuBefore = await cpuMs();
const all = [...(await benchSoort("vacatures")), ...(await benchSoort("werkzoekenden"))];
printRow("all questions", all, ((await cpuMs()) - cpuBefore) / all.length, NaN);
await benchDetail("vacatures");
await benchDetail("werkzoekenden");
await closeDb();
