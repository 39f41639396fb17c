import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { startWachtrij, type Wachtrij } from "@/lib/db/wachtrij";
import { setKlok } from "@/lib/klok";
import type { Sessie } from "@/lib/toegang/sessie";
import { sendJson, startTestserver, type Testserver } from "@/lib/vum/testserver";
import { setBeoordeling } from "./beoordelen";
import { listDossiers } from "./dossiers";
import { purgeVerlopen } from "./opruimen";
import { haalOp, maakSessie, sleutelsVan, zoek } from "./proef/portaal";
import { readVraag } from "./vraag-lezen";

const DAG = 86_400_000;
let uv: Testserver;
let wachtrij: Wachtrij;
let sessie: Sessie;

beforeAll(async () => {
  uv = await startTestserver((_nummer, response) => {
    const isVraag = uv.requests.at(-1)?.method === "POST";
    sendJson(response, 200, isVraag ? { vraagID: "v", maximumAantalResultatenBereikt: false, matches: [{ vumID: "op-1", naamVacature: "Een", adres: { postcode: "5501AA" } }] } : { bronID: "b", vacature: { idVacature: "x", naamVacature: "Een" } });
  });
  process.env.VUM_URL = uv.url;
  sessie = await maakSessie("Opruimdorp");
  wachtrij = await startWachtrij({ opruimen: { cron: "0 3 * * *", doe: async () => void (await purgeVerlopen()) } }, { elkeSeconden: 0.5 });
});
afterAll(async () => {
  await wachtrij.stop();
  await uv.close();
  await closeDb();
});

/** What there is of a zoekvraag: answers, details, judgements with and without note. */
async function over(id: string) {
  const where = { zoekvraagId: id };
  return {
    vraag: await db().zoekvraag.count({ where: { id } }),
    antwoorden: await db().selectievraag.count({ where }),
    details: await db().detail.count({ where }),
    oordelen: await db().beoordeling.count({ where }),
    notities: await db().beoordeling.count({ where: { ...where, notitie: { not: null } } }),
  };
}

async function opDag(dagen: number): Promise<void> {
  const restore = setKlok(() => new Date(Date.now() + dagen * DAG + 60_000));
  try {
    const job = await wachtrij.zend("opruimen");
    expect(job).not.toBeNull();
    await vi.waitFor(async () => expect(await db().$queryRaw`SELECT state::text FROM pgboss.job WHERE id = ${job}::uuid`).toEqual([{ state: "completed" }]), 15_000);
  } finally {
    restore();
  }
}

test("the queue removes everything at its own term: results after 7 days, the question and what was judged after half a year", async () => {
  const id = await zoek(sessie, "WZ-termijn");
  const [sleutel = ""] = await sleutelsVan(sessie, id);
  await haalOp(sessie, id, [sleutel]);
  await setBeoordeling(sessie, { zoekvraagId: id, sleutel, status: "voorgelegd", notitie: "Belt terug" });

  await opDag(6);
  expect(await over(id)).toEqual({ vraag: 1, antwoorden: 1, details: 1, oordelen: 1, notities: 1 });
  await opDag(7);
  expect(await over(id)).toEqual({ vraag: 1, antwoorden: 0, details: 0, oordelen: 1, notities: 0 });
  expect(await db().zoekvraag.findFirst({ where: { id } })).toMatchObject({ gevonden: 1, detailsOpgehaald: 1 });
  const restore = setKlok(() => new Date(Date.now() + 30 * DAG));
  expect(await listDossiers(sessie, { van: "mij" })).toMatchObject([{ kenmerk: "WZ-termijn", standen: { voorgelegd: 1 }, zoekvragen: [{ geruimd: true, gevonden: 1, dagenOver: 0 }] }]);
  expect(await readVraag(sessie, id, "vacatures")).toMatchObject({ kenmerk: "WZ-termijn" });
  restore();
  await opDag(184);
  expect(await over(id)).toEqual({ vraag: 0, antwoorden: 0, details: 0, oordelen: 0, notities: 0 });
  const tellingen = await db().maandtelling.findMany({ where: { organisatieId: sessie.namens.id } });
  expect(tellingen.map(({ wat, aantal }) => [wat, aantal]).toSorted()).toEqual([["details", 1], ["voorgelegd", 1], ["zoekvragen", 1]]);
});
