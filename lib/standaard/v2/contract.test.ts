import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { toVacatureBasisset, toWerkzoekendeBasisset } from "../basisset";
import { contractpad, idVeld, soorten, type Soort } from "../soort";
import { strictSelectievraagVacatureSchema, strictSelectievraagWerkzoekendeSchema } from "../selectievraag";
import { arbitraryOf, damaged } from "../testing/arbitraries";
import { vacatureSchema } from "../vacature";
import { werkzoekendeSchema } from "../werkzoekende";
import { bronMatchV2Schemas, matchesV2Schemas, vacatureDetailV2Schema, werkzoekendeDetailV2Schema } from "./berichten";
import { writeVacature, writeVacatureMatch, writeWerkzoekende, writeWerkzoekendeMatch } from "./records";
import { parseSelectievraagV2, selectievraagV2Schemas, strictSelectievraagV2Schemas, writeSelectievraagV2 } from "./selectievraag";

const map = resolve(process.env.VUM_SHARED ?? "../shared", "data/vum/contracten/v2.0.2");
const aanwezig = existsSync(map);
const titel = aanwezig ? "the official contracts v2.0.2" : `the official contracts v2.0.2 (skipped: ${map} is absent)`;

type Rol = "Bron" | "Bemiddelaar";

/** A validator of one schema of an official document; `pick` gives where it stands. */
function official(rol: Rol, soort: Soort, ...pick: string[]): ValidateFunction {
  const bestand = `VUM-${rol}-${soort === "vacatures" ? "Vacatures" : "WerkzoekendeProfielen"}.json`;
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema(z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(join(map, bestand), "utf8"))), "contract");
  const pointer = pick.map((part) => part.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("{", "%7B").replaceAll("}", "%7D")).join("/");
  return ajv.compile({ $ref: `contract#/${pointer}` });
}

const JSON_SCHEMA = ["content", "application/json", "schema"];
const questionOf = (soort: Soort) => official("Bemiddelaar", soort, "components", "requestBodies", soort === "vacatures" ? "VacatureMatchesRequest" : "WerkzoekendeProfielMatchesRequest", ...JSON_SCHEMA);
const matchesOf = (rol: Rol, soort: Soort) => official(rol, soort, "paths", `/${contractpad[soort]}/matches`, "post", "responses", "200", ...JSON_SCHEMA);
const detailOf = (rol: Rol, soort: Soort) => official(rol, soort, "paths", `/${contractpad[soort]}/{${rol === "Bron" ? idVeld[soort] : "vumID"}}`, "get", "responses", "200", ...JSON_SCHEMA);

const details = { vacatures: vacatureDetailV2Schema, werkzoekenden: werkzoekendeDetailV2Schema } as const;
const asked = { vacatures: strictSelectievraagVacatureSchema, werkzoekenden: strictSelectievraagWerkzoekendeSchema } as const;
const runs = { numRuns: 100 };

const agree = (ours: z.ZodType, valid: ValidateFunction) => {
  const right = arbitraryOf<unknown>(ours);
  fc.assert(fc.property(fc.oneof(right, damaged(right)), (value) => void expect(ours.safeParse(value).success).toBe(valid(value))), runs);
};

/** A `$gte` without `$lt` is unknown to the contract's second form of the work level; we read it, so we refuse a wrong value. */
const strayNiveau = (vraag: unknown) =>
  z.object({ codeWerkEnDenkniveauMinimaal: z.looseObject({ $gte: z.unknown(), $lt: z.undefined().optional() }).refine((niveau) => "$gte" in niveau) }).safeParse(vraag).success;

describe.skipIf(!aanwezig).each(soorten)(`${titel}: %s`, { timeout: 60_000 }, (soort) => {
  it("agree with us on what is a right answer of the UV", () => agree(matchesV2Schemas[soort], matchesOf("Bemiddelaar", soort)));
  it("agree with us on what is a right detail", () => agree(details[soort], detailOf("Bemiddelaar", soort)));
  it("agree with us on what is a right answer of a bron", () => agree(z.object({ maximumAantalResultatenBereikt: z.boolean(), matches: z.array(bronMatchV2Schemas[soort]) }), matchesOf("Bron", soort)));

  it("accept every question that we may ask, damaged or not", () => {
    const valid = questionOf(soort);
    const right = arbitraryOf<unknown>(strictSelectievraagV2Schemas[soort]);
    fc.assert(
      fc.property(fc.oneof(right, damaged(right)), (vraagObject) => {
        fc.pre(strictSelectievraagV2Schemas[soort].safeParse(vraagObject).success);
        expect(valid({ vraagObject })).toBe(true);
      }),
      runs,
    );
  });

  it("ask nothing that our bron refuses", () => {
    const valid = questionOf(soort);
    const right = arbitraryOf<unknown>(selectievraagV2Schemas[soort]);
    fc.assert(
      fc.property(fc.oneof(right, damaged(right)), (vraagObject) => {
        fc.pre(valid({ vraagObject }) === true && !strayNiveau(vraagObject));
        expect(parseSelectievraagV2(soort, { vraagObject }).ok).toBe(true);
      }),
      runs,
    );
  });

  it("accept every question of v3 written in v2, which our bron reads as the same question but for what v2 can't ask", () => {
    const valid = questionOf(soort);
    fc.assert(
      fc.property(arbitraryOf<unknown>(asked[soort]), (input) => {
        const vraag = JSON.parse(JSON.stringify(input, (key, value: unknown) => (key.endsWith("codeBeroepsnaam") ? { $eq: "urn:nl:uwv:boc:7737" } : value))) as never;
        const body = { vraagObject: writeSelectievraagV2(soort, vraag) };
        expect(valid(body)).toBe(true);
        const gelezen = parseSelectievraagV2(soort, body);
        expect(gelezen.ok && writeSelectievraagV2(soort, gelezen.value)).toEqual(body.vraagObject);
        const unasked = Object.keys(vraag).filter((key) => gelezen.ok && !(key in gelezen.value));
        expect(["bemiddelingsberoep", "datumAanvangBeschikbaarVoorWerk", "datumAanvangWerkzaamheden", "flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst"]).toEqual(expect.arrayContaining(unasked));
      }),
      runs,
    );
  });
});

describe.skipIf(!aanwezig)(`${titel}: what we write`, { timeout: 60_000 }, () => {
  const isValid = (valid: ValidateFunction, value: unknown) => expect(valid(value), JSON.stringify(valid.errors)).toBe(true);
  const answer = (match: object) => ({ maximumAantalResultatenBereikt: false, matches: [match] });

  it("vacatures", () => {
    const [detail, matches] = [detailOf("Bron", "vacatures"), matchesOf("Bron", "vacatures")];
    fc.assert(
      fc.property(arbitraryOf(vacatureSchema), (record) => {
        isValid(detail, writeVacature(record));
        const basisset = toVacatureBasisset(record);
        if (basisset) isValid(matches, answer(writeVacatureMatch({ ...basisset, idVacature: "x" })));
      }),
      { numRuns: 300 },
    );
  });

  it("werkzoekenden", () => {
    const [detail, matches] = [detailOf("Bron", "werkzoekenden"), matchesOf("Bron", "werkzoekenden")];
    fc.assert(
      fc.property(arbitraryOf(werkzoekendeSchema), (record) => {
        isValid(detail, writeWerkzoekende(record));
        const basisset = toWerkzoekendeBasisset(record);
        if (basisset) isValid(matches, answer(writeWerkzoekendeMatch({ ...basisset, idWerkzoekende: "x" })));
      }),
      { numRuns: 300 },
    );
  });
});
