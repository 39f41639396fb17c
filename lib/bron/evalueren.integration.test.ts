import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { forgetBeroepMapping, SOORT_COMPETENTNL } from "@/lib/beroepen/competentnl";
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
import { planStappen, walkStappen } from "./zoeken";

/** A URI that also stands in some of the random records. */
const GEDEELD = "https://data.competentnl.nl/a%'\"\\";
const RECORDS = 60;
const VRAGEN = 25;
const BATCHES = 20;

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

/** Two codes of the records mean one occupation, by a URI that stands in records too. */
const MAPPING = [{ bocCode: "1", uri: GEDEELD, label: "Een" }, { bocCode: "2", uri: GEDEELD, label: "Een, anders genoemd" }];

async function useMapping(rijen: typeof MAPPING): Promise<void> {
  await db().beroepMapping.deleteMany();
  await db().beroepMapping.createMany({ data: rijen });
  const stand = { versie: `test-${rijen.length}`, aantal: rijen.length, geladenOp: now() };
  await db().referentiebestand.upsert({ where: { soort: SOORT_COMPETENTNL }, update: stand, create: { soort: SOORT_COMPETENTNL, herkomst: "test", ...stand } });
  forgetBeroepMapping();
}

afterAll(async () => {
  await db().beroepMapping.deleteMany();
  await db().referentiebestand.deleteMany({ where: { soort: SOORT_COMPETENTNL } });
  forgetBeroepMapping();
});

/** The rule of the architecture, said without the code that answers questions: equal after the mapping, or literally. */
function isGelijkBeroep(a: string, b: string): boolean {
  const toUri = (code: string) => MAPPING.find(({ bocCode }) => code === `urn:nl:uwv:boc:${bocCode}`)?.uri ?? code;
  return toUri(a) === toUri(b);
}

async function agree<S extends Soort>(soort: S, records: readonly Aanleveringen[S][], body: unknown, limit: number, isGelijk: (a: string, b: string) => boolean): Promise<number> {
  const vraag = parseSelectievraag(soort, body);
  if (!vraag.ok) throw new Error(`${vraag.error.path}: ${vraag.error.reason}`);
  const { postcode, afstand } = vraag.value.selectiegebied;
  const { pointOf } = await loadPostcodes();
  const expected = evaluateSelectievraag(soort, records, vraag.value, { pointOf, isGelijkBeroep: isGelijk });
  const gebied = await findGebied(postcode, afstand);
  const voorwaarden = await toVoorwaarden(soort, vraag.value);
  // A small bestand and a large one are searched in different ways; both must find the same.
  for (const isKlein of [true, false]) {
    const found = await walkStappen(soort, organisatieId, planStappen(gebied, voorwaarden, isKlein), gebied, voorwaarden, limit);
    expect(found.map(({ id }) => id)).toEqual(expected.slice(0, limit));
  }
  return expected.length;
}

const batch = <R>(record: (id: string) => fc.Arbitrary<R>, vraag: fc.Arbitrary<unknown>) =>
  [
    fc.tuple(...Array.from({ length: RECORDS }, (_, index) => record(`r-${index}`))),
    fc.array(fc.tuple(vraag, fc.integer({ min: 1, max: RECORDS + 1 })), { minLength: VRAGEN, maxLength: VRAGEN }),
  ] as const;

describe("SQL and plain evaluation agree on random records and questions", () => {
  const literally = (a: string, b: string): boolean => a === b;
  const vacatures = batch(vacatureArbitrary, vacatureVraagArbitrary);
  const werkzoekenden = batch(werkzoekendeArbitrary, werkzoekendeVraagArbitrary);
  test.each([
    ["vacatures", "without a mapping of occupations", vacatures, [], literally] as const,
    ["werkzoekenden", "without a mapping of occupations", werkzoekenden, [], literally] as const,
    ["vacatures", "with a mapping", vacatures, MAPPING, isGelijkBeroep] as const,
    ["werkzoekenden", "with a mapping", werkzoekenden, MAPPING, isGelijkBeroep] as const,
  ])(
    "%s %s",
    async (soort, _, [records, vragen], mapping, isGelijk) => {
      await useMapping([...mapping]);
      let met = 0;
      let gesteld = 0;
      await fc.assert(
        fc.asyncProperty(records as fc.Arbitrary<Aanleveringen[Soort][]>, vragen, async (published, questions) => {
          await publish(soort, published);
          for (const [body, limit] of questions) {
            gesteld += 1;
            if ((await agree<Soort>(soort, published, body, limit, isGelijk)) > 0) met += 1;
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
