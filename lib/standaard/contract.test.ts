import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { vacatureDetailSchema, vacatureMatchesSchema, werkzoekendeDetailSchema, werkzoekendeMatchesSchema } from "./berichten";
import { berichtheadersSchema } from "./berichtheaders";
import { toContractSchema } from "./contract-schemas";
import { buildOpenApi } from "./openapi";
import { selectievraagVacatureSchema, selectievraagWerkzoekendeSchema, strictSelectievraagVacatureSchema, strictSelectievraagWerkzoekendeSchema } from "./selectievraag";
import { contractpad, soorten, type Soort } from "./soort";
import { arbitraryOf, damaged } from "./testing/arbitraries";
import { differences, resolveMeaning } from "./testing/schema-diff";

const map = resolve(process.env.VUM_SHARED ?? "../shared", "data/vum/contracten/v3.0.8");
const aanwezig = existsSync(map);
const titel = aanwezig ? "the official contracts v3.0.8" : `the official contracts v3.0.8 (skipped: ${map} is absent)`;

const onze = {
  vacatures: { matches: vacatureMatchesSchema, detail: vacatureDetailSchema, gelezen: selectievraagVacatureSchema, gevraagd: strictSelectievraagVacatureSchema },
  werkzoekenden: { matches: werkzoekendeMatchesSchema, detail: werkzoekendeDetailSchema, gelezen: selectievraagWerkzoekendeSchema, gevraagd: strictSelectievraagWerkzoekendeSchema },
} as const;

const parameterSchema = z.looseObject({ name: z.string(), in: z.string() });
const operationSchema = z.looseObject({ parameters: z.array(parameterSchema), requestBody: z.json().optional(), responses: z.record(z.string(), z.json()) });
const documentSchema = z.object({ paths: z.record(z.string(), z.record(z.string(), operationSchema)) });

/** A document with its references resolved and without words. */
const read = (document: unknown) => {
  const json = z.json().parse(document);
  return documentSchema.parse(resolveMeaning(json, json));
};
const documents = new Map<string, z.infer<typeof documentSchema>>();
function once(naam: string, load: () => unknown) {
  const document = documents.get(naam) ?? read(load());
  documents.set(naam, document);
  return document;
}
const official = (rol: "Bron" | "Bemiddelaar", soort: Soort) => {
  const bestand = `VUM-${rol}-${soort === "vacatures" ? "Vacatures" : "WerkzoekendeProfielen"}.yaml`;
  return once(bestand, () => parse(readFileSync(join(map, bestand), "utf8")));
};
const own = () => once("own", () => JSON.parse(JSON.stringify(buildOpenApi("/"))));

/** Parameters by name: their order means nothing. */
const comparable = (path: object | undefined) =>
  z.json().parse(
    Object.fromEntries(
      Object.entries(z.record(z.string(), operationSchema).parse(path ?? {})).map(([method, operation]) => [
        method,
        { ...operation, parameters: Object.fromEntries(operation.parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])) },
      ]),
    ),
  );

/** The body schemas of a bemiddelaar's contract: what is asked, and what is answered. */
function bemiddelaarSchemas(soort: Soort) {
  const { paths } = official("Bemiddelaar", soort);
  const bodySchema = z.looseObject({ content: z.object({ "application/json": z.object({ schema: z.json() }) }) });
  const schemaIn = (body: unknown) => bodySchema.parse(body).content["application/json"].schema;
  const vraag = paths[`/${contractpad[soort]}/matches`]?.post;
  const detail = paths[`/${contractpad[soort]}/{vumID}`]?.get;
  return { vraag: schemaIn(vraag?.requestBody), matches: schemaIn(vraag?.responses["200"]), detail: schemaIn(detail?.responses["200"]), parameters: [vraag, detail].map((operation) => operation?.parameters) };
}

function validator(schema: unknown): ValidateFunction {
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  return ajv.compile(z.record(z.string(), z.unknown()).parse(schema));
}

const runs = { numRuns: 100 };

/** A `$gte` without `$lt` is unknown to the contract's second form of the work level; we read it, so we refuse a wrong value. */
const strayNiveau = (vraag: unknown) =>
  z.object({ codeWerkEnDenkniveauMinimaal: z.looseObject({ $gte: z.unknown(), $lt: z.undefined().optional() }).refine((niveau) => "$gte" in niveau) }).safeParse(vraag).success;

describe.skipIf(!aanwezig)(titel, { timeout: 30_000 }, () => {
  it("differ from our document of the bron role only where docs/standaard.md says so", () => {
    const found = soorten.flatMap((soort) => {
      const theirs = official("Bron", soort).paths;
      const ours = own().paths;
      return Object.keys(theirs).flatMap((path) => differences(comparable(theirs[path]), comparable(ours[path]), path));
    });
    const told = [...readFileSync(resolve("docs/standaard.md"), "utf8").matchAll(/^\| `(\/[^`]+)` \|/gm)].map((match) => match[1]);
    expect(found.map((difference) => difference.split(": ")[0]).toSorted()).toEqual(told.toSorted());
  });

  it("have every path that we publish", () => {
    expect(Object.keys(own().paths).toSorted()).toEqual(soorten.flatMap((soort) => Object.keys(official("Bron", soort).paths)).toSorted());
  });

  describe.each(soorten)("as a bemiddelaar for %s", (soort) => {
    it("give the answers that we read", () => {
      const theirs = bemiddelaarSchemas(soort);
      const ours = (schema: z.ZodType) => resolveMeaning(z.json().parse(toContractSchema(schema)), {});
      expect(differences(theirs.matches, ours(onze[soort].matches))).toEqual([]);
      expect(differences(theirs.detail, ours(onze[soort].detail))).toEqual([]);
    });

    it("ask for the headers that we send", () => {
      const sent = Object.entries(berichtheadersSchema.shape).map(([name, schema]) => ({ name, in: "header", required: true, schema: toContractSchema(schema) }));
      for (const parameters of bemiddelaarSchemas(soort).parameters) {
        expect(parameters?.filter((parameter) => parameter.in === "header").toSorted(byName)).toEqual(sent.toSorted(byName));
      }
    });

    it.each(["matches", "detail"] as const)("and we agree on what is a right answer (%s)", (naam) => {
      const valid = validator(bemiddelaarSchemas(soort)[naam]);
      const right = arbitraryOf<unknown>(onze[soort][naam]);
      fc.assert(
        fc.property(fc.oneof(right, damaged(right)), (answer) => {
          expect(onze[soort][naam].safeParse(answer).success).toBe(valid(answer));
        }),
        runs,
      );
    });

    it("accept every question that we may ask, damaged or not", () => {
      const valid = validator(bemiddelaarSchemas(soort).vraag);
      const right = arbitraryOf<unknown>(onze[soort].gevraagd);
      fc.assert(
        fc.property(fc.oneof(right, damaged(right)), (vraagObject) => {
          fc.pre(onze[soort].gevraagd.safeParse(vraagObject).success);
          expect(valid({ vraagObject })).toBe(true);
        }),
        runs,
      );
    });

    it("ask nothing that our bron refuses", () => {
      const valid = validator(bemiddelaarSchemas(soort).vraag);
      const right = arbitraryOf<unknown>(onze[soort].gelezen);
      fc.assert(
        fc.property(fc.oneof(right, damaged(right)), (vraagObject) => {
          fc.pre(valid({ vraagObject }) === true && !strayNiveau(vraagObject));
          expect(onze[soort].gelezen.safeParse(vraagObject).success).toBe(true);
        }),
        runs,
      );
    });
  });
});

function byName(a: { name: string }, b: { name: string }): number {
  return a.name.localeCompare(b.name);
}
