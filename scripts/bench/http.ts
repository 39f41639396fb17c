// Part of `npm run bench`: 50 requests a second over HTTP to the built portal, whether or not it keeps up (open loop), for 30 s.
import { closeDb, db } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import { Pool } from "undici";
import type { Soort } from "@/lib/standaard/soort";
import { UWV } from "../../sandbox/organisaties";
import { ensureBuilt } from "../stack/build";
import { bronHeadersTo, groepenOf } from "./bron-meten";
import { createRandom, maakVraag, readVoorraad } from "./bron-vragen";
import { readLoad } from "./machine";
import { median, p95, quantile } from "./tijden";
import { withPortaal } from "./portaal";
import { writeDeel } from "./verslag";

const PER_SECOND = 50;
const SECONDS = 30;
const WARM_UP_SECONDS = 5;
/** Every fifth request is for a detail. */
const DETAIL_EVERY = 5;
const segmenten = { vacatures: "vacatures", werkzoekenden: "werkzoekendeProfielen" } as const satisfies Record<Soort, string>;

interface Verzoek {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly body: string | null;
}

async function makeVerzoeken(aantal: number): Promise<Verzoek[]> {
  const random = createRandom(5);
  const voorraad = { vacatures: await readVoorraad("vacatures"), werkzoekenden: await readVoorraad("werkzoekenden") };
  const ids = await db().$queryRaw<{ id: string }[]>(sql`
    SELECT r.id FROM vacature r JOIN organisatie o ON o.id = r.organisatie_id WHERE o.oin = ${UWV.oin} ORDER BY md5(r.id) LIMIT ${Math.ceil(aantal / DETAIL_EVERY)}`);
  return Array.from({ length: aantal }, (_, index): Verzoek => {
    if (index % DETAIL_EVERY === 0) return { method: "GET", path: `/api/bron/v3/vacatures/${ids[index / DETAIL_EVERY]?.id}`, body: null };
    const soort: Soort = index % 2 === 0 ? "vacatures" : "werkzoekenden";
    const groepen = groepenOf(soort);
    const groep = groepen[Math.floor(random() * groepen.length)];
    if (!groep) throw new Error("no groups of questions");
    return { method: "POST", path: `/api/bron/v3/${segmenten[soort]}/matches`, body: JSON.stringify(maakVraag(soort, groep, voorraad[soort], random)) };
  });
}

interface Verloop {
  /** From the moment the request should have gone out, so waiting behind others counts. */
  readonly ms: number;
  readonly status: number;
}

async function send(pool: Pool, { method, path, body }: Verzoek, due: number): Promise<Verloop> {
  const headers = { ...bronHeadersTo(UWV.oin), ...(body === null ? {} : { "content-type": "application/json" }) };
  try {
    const response = await pool.request({ method, path, headers, body, headersTimeout: 30_000, bodyTimeout: 30_000 });
    await response.body.arrayBuffer();
    return { ms: performance.now() - due, status: response.statusCode };
  } catch {
    return { ms: performance.now() - due, status: 0 };
  }
}

/** Sends each request at its moment, however many are still on their way. */
async function run(pool: Pool, verzoeken: readonly Verzoek[]): Promise<Verloop[]> {
  const start = performance.now();
  return Promise.all(
    verzoeken.map(async (verzoek, index) => {
      const due = start + (index * 1000) / PER_SECOND;
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
      return send(pool, verzoek, due);
    }),
  );
}

await ensureBuilt(() => {});
const verzoeken = await makeVerzoeken(PER_SECOND * (WARM_UP_SECONDS + SECONDS));
await closeDb();
const { verloop, loadBefore, seconds } = await withPortaal(async (url) => {
  const pool = new Pool(url, { connections: 100 });
  await run(pool, verzoeken.slice(0, PER_SECOND * WARM_UP_SECONDS));
  const loadBefore = readLoad();
  const start = performance.now();
  const verloop = await run(pool, verzoeken.slice(PER_SECOND * WARM_UP_SECONDS));
  const seconds = (performance.now() - start) / 1000;
  await pool.close();
  return { verloop, loadBefore, seconds };
});
const times = verloop.map(({ ms }) => ms);
writeDeel([
  "| asked | n | answered in | errors | median | p95 | max | goal p95 | load before / after |",
  "|---|---|---|---|---|---|---|---|---|",
  `| ${PER_SECOND} / s | ${times.length} | ${seconds.toFixed(1)} s | ${verloop.filter(({ status }) => status !== 200).length} | ${median(times).toFixed(0)} | ${p95(times).toFixed(0)} | ${quantile(times, 1).toFixed(0)} | 250 | ${loadBefore} / ${readLoad()} |`,
]);
