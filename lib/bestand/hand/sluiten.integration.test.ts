import { afterAll, beforeAll, expect, test } from "vitest";
import { answerMatches } from "@/lib/bron/antwoorden";
import { toVacatureRij } from "@/lib/bron/opslag";
import { insertRijen } from "@/lib/bron/wegschrijven";
import { closeDb, db } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import { now, setKlok, vandaag } from "@/lib/klok";
import { addDays } from "@/lib/rangschikking/woordkeus";
import type { Sessie } from "@/lib/toegang/sessie";
import { fillKwaliteit } from "./kwaliteit-aanvullen";
import { listRecords } from "./lijst";
import { lijstfilterSchema } from "./filter";
import { purgeHandwerk } from "./opruimen";
import { saveConcept } from "./concepten";
import { makeSessie, vacatureInvoer } from "./proef";
import { publicatieSchema, publishRecord } from "./publiceren";
import { withdrawGesloten } from "./sluiten";

const DAG = 86_400_000;
let sessie: Sessie;

beforeAll(async () => {
  sessie = await makeSessie();
});
afterAll(() => closeDb());

/** Runs with the clock so many days later. */
async function naDagen<T>(dagen: number, run: () => Promise<T>): Promise<T> {
  const restore = setKlok(() => new Date(Date.now() + dagen * DAG));
  try {
    return await run();
  } finally {
    restore();
  }
}

const gevonden = async () => (await answerMatches("vacatures", sessie.namens.id, { selectiegebied: { postcode: "5511AB", afstand: 5 } })).matches.length;
const publish = (id: string, waarden: Record<string, string>) => publishRecord(sessie, publicatieSchema.parse({ soort: "vacatures", id, invoer: vacatureInvoer(waarden) }));

test("a vacature is found up to and including its closing date, and withdrawn the day after, with a line in the log", async () => {
  await publish("sluit-morgen", { sluitingsdatumVacature: addDays(vandaag(), 1) });
  await publish("sluit-nooit", {});
  const herkomst = { kanaal: "bestand", contractversie: "3.0.0" } as const;
  const geleverd = { idVacature: "uit-bestand", adres: { postcode: "5511AB" }, sluitingsdatumVacature: addDays(vandaag(), 1) };
  await insertRijen(db(), "vacatures", sessie.namens.id, [toVacatureRij(geleverd, JSON.stringify(geleverd), herkomst)], now());

  await naDagen(1, withdrawGesloten);
  expect(await gevonden()).toBe(3);
  await naDagen(2, withdrawGesloten);
  expect(await gevonden()).toBe(1);
  expect(await db().ingetrokkenRecord.findMany({ where: { organisatieId: sessie.namens.id }, orderBy: { id: "asc" } })).toMatchObject([
    { id: "sluit-morgen", reden: "sluitingsdatum", kanaal: "hand" }, { id: "uit-bestand", reden: "sluitingsdatum", origineel: null },
  ]);
  const [regel] = await db().verwerking.findMany({ where: { organisatieId: sessie.namens.id, handeling: "record ingetrokken" } });
  expect(regel).toMatchObject({ accountId: null, gegevens: { soort: "vacatures", ids: ["sluit-morgen", "uit-bestand"], reden: "sluitingsdatum" } });
});

test("drafts and what was withdrawn are gone after a month, and count as gone before they are removed", async () => {
  const where = { organisatieId: sessie.namens.id };
  await saveConcept(sessie, { soort: "vacatures", conceptId: "0d9d4f0e-5d50-4b57-8a7e-0f1d9f7b2f11", invoer: vacatureInvoer() });
  await naDagen(29, purgeHandwerk);
  expect(await db().recordconcept.count({ where })).toBe(1);
  await naDagen(33, purgeHandwerk);
  expect(await db().recordconcept.count({ where })).toBe(0);
  expect(await db().ingetrokkenRecord.count({ where })).toBe(0);
});

test("records from before the list had a score get one", async () => {
  const where = { organisatieId: sessie.namens.id };
  const voor = await db().vacature.findFirstOrThrow({ where });
  await db().vacature.updateMany({ where, data: { kwaliteit: null, verbeterpunt: null, titel: null, werkgever: null } });
  await fillKwaliteit();
  expect(await db().vacature.findFirstOrThrow({ where })).toEqual(voor);
});

test("the list finds, filters, sorts and pages over all that is published, in the database", async () => {
  const organisatieId = sessie.namens.id;
  await db().$executeRaw(sql`
    INSERT INTO vacature (organisatie_id, id, kanaal, contractversie, pc4, kenmerken, volledigheid, vingerafdruk, geleverd_op, titel, werkgever, kwaliteit)
    SELECT ${organisatieId}, 'veel-' || n, 'bestand', '3.0.0', 5501 + n % 50, '{}', 5, '\\x00', ${now()}::timestamptz - n * interval '1 hour', 'Vacature nummer ' || n, 'Bedrijf ' || n % 70, n % 101
    FROM generate_series(1, 2000) n`);
  const list = async (vraag: object) => {
    const lijst = await listRecords(sessie, "vacatures", lijstfilterSchema.parse(vraag));
    return lijst.ok ? lijst.value : null;
  };
  expect(await list({ kanaal: "bestand", pagina: "9999" })).toMatchObject({ totaal: 2000, paginas: 80, pagina: 80 });
  expect((await list({ q: "NUMMER 1999" }))?.regels.map(({ titel }) => titel)).toEqual(["Vacature nummer 1999"]);
  expect((await list({ q: "100%" }))?.totaal).toBe(0);
  expect((await list({ kwaliteit: "laag", sorteer: "hoogste" }))?.regels[0]?.kwaliteit).toBe(39);
  expect((await list({ sorteer: "laagste" }))?.regels[0]?.kwaliteit).toBe(0);
  expect((await list({ leeftijd: "week", kanaal: "bestand" }))?.totaal).toBeGreaterThan(100);
  expect((await list({ leeftijd: "ouder", kanaal: "bestand" }))?.totaal).toBeLessThan(2000);
  expect(await list({ q: "123456782", stand: "onzin", pagina: "-1" })).toMatchObject({ pagina: 1, totaal: 2001 });
  await db().vacature.deleteMany({ where: { organisatieId, kanaal: "bestand" } });
});
