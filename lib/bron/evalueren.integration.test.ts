import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { loadPostcodes } from "@/lib/geo/postcodetabel";
import { now } from "@/lib/klok";
import { parseSelectievraag } from "@/lib/standaard/parse-selectievraag";
import type { Soort } from "@/lib/standaard/soort";
import { evaluateSelectievraag } from "./evalueren";
import { findGebied } from "./gebied";
import { toRij, type Aanleveringen } from "./opslag";
import { vacatureArbitrary, vacatureVraagArbitrary, werkzoekendeArbitrary, werkzoekendeVraagArbitrary } from "./testing/willekeurig";
import { toVoorwaarden } from "./voorwaarden";
import { insertRijen } from "./wegschrijven";
import { findTreffers } from "./zoeken";

const RECORDS = 60;
const VRAGEN = 25;
const BATCHES = 24;

let organisatieId = 0;
let andere = 0;

beforeAll(async () => {
  const create = (oin: string) => db().organisatie.create({ data: { oin, naam: "Willekeurdorp", soort: "gemeente", suwiPartij: true } });
  organisatieId = (await create("00000009990000007002")).id;
  andere = (await create("00000009990000007003")).id;
});

async function publish<S extends Soort>(soort: S, records: readonly Aanleveringen[S][]): Promise<void> {
  for (const id of [organisatieId, andere]) await (soort === "vacatures" ? db().vacature.deleteMany({ where: { organisatieId: id } }) : db().werkzoekende.deleteMany({ where: { organisatieId: id } }));
  const rijen = records.map((record) => toRij(soort, record, JSON.stringify(record), { kanaal: "api", contractversie: "3.0.0" }));
  await insertRijen(db(), soort, organisatieId, rijen, now());
  // The same ids at another organisation: nothing of it may ever answer.
  await insertRijen(db(), soort, andere, rijen.slice(0, 10), now());
}

async function agree<S extends Soort>(soort: S, records: readonly Aanleveringen[S][], body: unknown, limit: number): Promise<number> {
  const vraag = parseSelectievraag(soort, body);
  if (!vraag.ok) throw new Error(`${vraag.error.path}: ${vraag.error.reason}`);
  const { postcode, afstand } = vraag.value.selectiegebied;
  const { pointOf } = await loadPostcodes();
  const expected = evaluateSelectievraag(soort, records, vraag.value, { pointOf, isGelijkBeroep: (a, b) => a === b });
  const found = await findTreffers(soort, organisatieId, await findGebied(postcode, afstand), await toVoorwaarden(soort, vraag.value), limit);
  expect(found.map(({ id }) => id)).toEqual(expected.slice(0, limit));
  return expected.length;
}

const batch = <R>(record: (id: string) => fc.Arbitrary<R>, vraag: fc.Arbitrary<unknown>) =>
  [
    fc.tuple(...Array.from({ length: RECORDS }, (_, index) => record(`r-${index}`))),
    fc.array(fc.tuple(vraag, fc.integer({ min: 1, max: RECORDS + 1 })), { minLength: VRAGEN, maxLength: VRAGEN }),
  ] as const;

describe("SQL and plain evaluation agree on random records and questions", () => {
  test.each([["vacatures", batch(vacatureArbitrary, vacatureVraagArbitrary)] as const, ["werkzoekenden", batch(werkzoekendeArbitrary, werkzoekendeVraagArbitrary)] as const])(
    "%s",
    async (soort, [records, vragen]) => {
      let met = 0;
      let gesteld = 0;
      await fc.assert(
        fc.asyncProperty(records as fc.Arbitrary<Aanleveringen[Soort][]>, vragen, async (published, questions) => {
          await publish(soort, published);
          for (const [body, limit] of questions) {
            gesteld += 1;
            if ((await agree<Soort>(soort, published, body, limit)) > 0) met += 1;
          }
        }),
        { numRuns: BATCHES, endOnFailure: true },
      );
      expect(gesteld).toBeGreaterThanOrEqual(500);
      // A property over questions that nothing meets would prove little.
      expect(met).toBeGreaterThan(gesteld / 4);
    },
    240_000,
  );
});
