// Part of `npm run bench:portaal`: the portal's own time for a thousand rows, against an exchange that answers at once
// (portaal-napraat.ts; the sandbox gave it those answers). Everything in this process, with the real database, without HTTP to a browser.
import { closeDb, db } from "@/lib/db/client";
import { searchBeroepen } from "@/lib/beroepen/beroepen";
import type { Sessie } from "@/lib/toegang/sessie";
import { readResultaten } from "@/lib/zoeken/resultaten";
import { startZoekvraag } from "@/lib/zoeken/zoekvraag-starten";
import { organisatieNamed } from "../../sandbox/organisaties";
import { readLoad } from "./machine";
import { WERK } from "./portaal-werk";
import { median, p95, quantile } from "./tijden";
import { writeDeel } from "./verslag";

const RONDES = 30;
const GOAL_MS = 50;

async function openSessie(): Promise<Sessie> {
  const { oin } = organisatieNamed("Gemeente Veldhoven");
  const organisatie = await db().organisatie.findUniqueOrThrow({ where: { oin } });
  const account = await db().account.findFirstOrThrow({ where: { organisatieId: organisatie.id, rollen: { has: "bemiddelaar" } } });
  const { id, naam, suwiPartij } = organisatie;
  return { id: "bench", account: { id: account.id, weergavenaam: null, taak: "klantmanager", rollen: ["bemiddelaar"] }, organisatie: { id, oin, naam }, namens: { id, oin, naam, suwiPartij }, kanWisselen: false };
}

async function makeVraag() {
  const gevonden = await Promise.all(WERK.map(async (woorden) => (await searchBeroepen(woorden, 1))[0]));
  const beroepen = gevonden.flatMap((beroep) => (beroep ? [{ code: beroep.code, naam: beroep.naam, referentieCode: beroep.referentieberoep.code, referentieNaam: beroep.referentieberoep.naam, herkomst: "gekozen" }] : []));
  return { richting: "vacatures", kenmerk: "BENCH-server", beroepen, gebied: { tekst: "Veldhoven", afstand: 60 } };
}

interface Ronde {
  /** Until the question is stored and the browser may go to the results. */
  readonly gesteld: number;
  /** From then until the last answer is stored and the zoekvraag closed, in whole ms. */
  readonly bewaard: number;
  /** Reading, decrypting, ranking and projecting for the browser. */
  readonly gelezen: number;
  readonly rijen: number;
}

async function waitUntilClosed(organisatieId: number, id: string): Promise<Date> {
  for (;;) {
    const { klaarOp } = await db().zoekvraag.findUniqueOrThrow({ where: { organisatieId_id: { organisatieId, id } }, select: { klaarOp: true } });
    if (klaarOp) return klaarOp;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

async function ask(sessie: Sessie, vraag: unknown): Promise<Ronde> {
  const begin = performance.now();
  const gestart = await startZoekvraag(sessie, vraag);
  const gesteld = performance.now() - begin;
  const stored = Date.now();
  if (!gestart.ok) throw new Error(JSON.stringify(gestart.error));
  const klaarOp = await waitUntilClosed(sessie.namens.id, gestart.value.id);
  await new Promise((resolve) => setTimeout(resolve, 150)); // what runs on after closing isn't waited for by anybody
  const read = performance.now();
  const resultaten = await readResultaten(sessie, gestart.value.id, "vacatures");
  if (!resultaten.ok) throw new Error(JSON.stringify(resultaten.error));
  return { gesteld, bewaard: klaarOp.getTime() - stored, gelezen: performance.now() - read, rijen: resultaten.value.gevonden };
}

const sessie = await openSessie();
const vraag = await makeVraag();
// One by one: the exchange has to answer each of them in time once.
for (const beroep of vraag.beroepen) await ask(sessie, { ...vraag, beroepen: [beroep] });
for (let warmUp = 0; warmUp < 5; warmUp += 1) await ask(sessie, vraag);
const before = readLoad();
const rondes: Ronde[] = [];
while (rondes.length < RONDES) rondes.push(await ask(sessie, vraag));
await closeDb();
if (rondes.some(({ rijen }) => rijen === 0)) throw new Error("the exchange gave no rows; what was measured says nothing");

const line = (naam: string, pick: (ronde: Ronde) => number, goal = "") => {
  const times = rondes.map(pick);
  return `| ${naam} | ${RONDES} | ${[median(times), p95(times), quantile(times, 1)].map((ms) => ms.toFixed(1)).join(" | ")} | ${goal} |`;
};
writeDeel([
  `${median(rondes.map(({ rijen }) => rijen))} rows from ${vraag.beroepen.length} selectievragen; load before / after ${before} / ${readLoad()}.`,
  "",
  "| what the portal does | n | median | p95 | max | goal p95 |",
  "|---|---|---|---|---|---|",
  line("store the question, answer the browser", ({ gesteld }) => gesteld),
  line("ask, check, encrypt and store all answers", ({ bewaard }) => bewaard),
  line("read, decrypt, rank and project the rows", ({ gelezen }) => gelezen, `≤ ${GOAL_MS}`),
  line("together", ({ gesteld, bewaard, gelezen }) => gesteld + bewaard + gelezen),
]);
