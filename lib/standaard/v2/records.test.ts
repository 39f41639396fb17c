import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toVacatureBasisset, toWerkzoekendeBasisset } from "../basisset";
import { toBeroepsUri } from "../beroepscode";
import { arbitraryOf } from "../testing/arbitraries";
import { filledPaths, fullValues } from "../testing/full-values";
import { vacatureSchema, type Vacature } from "../vacature";
import { werkzoekendeSchema, type Werkzoekende } from "../werkzoekende";
import { readVacature, readWerkzoekende, writeVacature, writeVacatureMatch, writeWerkzoekende, writeWerkzoekendeMatch } from "./records";
import { vacatureV2Schema } from "./vacature";
import { werkzoekendeV2Schema } from "./werkzoekende";

/** Every beroep of the record gets a code that travels; other URIs are a case of their own. */
const uri = toBeroepsUri("7737");
const withCodes = <T>(record: T): T => JSON.parse(JSON.stringify(record, (key, value) => (key === "codeBeroepsnaam" ? uri : value)));

const there = {
  vacatures: (record: Vacature) => readVacature(writeVacature(withCodes(record))),
  werkzoekenden: (record: Werkzoekende) => readWerkzoekende(writeWerkzoekende(withCodes(record))),
};

const lost = (before: readonly unknown[], after: readonly unknown[]) => {
  const kept = new Set(after.flatMap((value) => filledPaths(value)));
  return [...new Set(before.flatMap((value) => filledPaths(value)))].filter((path) => !kept.has(path) && !/^(idVacature|idWerkzoekende)$/.test(path)).toSorted();
};

const document = readFileSync(resolve("docs/versies.md"), "utf8");
/** The paths in the first column of the table under a heading of docs/versies.md; `x.*` stands for everything below `x`. */
function told(heading: string): string[] {
  const section = document.split(/^#+ /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  return [...section.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap((row) => [...(row[1] ?? "").matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ""));
}

/** Every path is told, and every path that is told is there. */
function expectTold(paths: readonly string[], heading: string): void {
  const rules = told(heading);
  const covers = (rule: string, path: string) => rule === path || (rule.endsWith(".*") && path.startsWith(rule.slice(0, -1)));
  expect({ untold: paths.filter((path) => !rules.some((rule) => covers(rule, path))), untrue: rules.filter((rule) => !paths.some((path) => covers(rule, path))) }).toEqual({ untold: [], untrue: [] });
}

describe("what cannot be carried across is what docs/versies.md says", () => {
  const full = { vacatures: fullValues(vacatureSchema), werkzoekenden: fullValues(werkzoekendeSchema) };
  const fullV2 = { vacatures: fullValues(vacatureV2Schema), werkzoekenden: fullValues(werkzoekendeV2Schema) };

  it("from v3 to v2, vacatures", () => expectTold(lost(full.vacatures, full.vacatures.map(there.vacatures)), "From v3 to v2: vacatures"));
  it("from v3 to v2, werkzoekenden", () => expectTold(lost(full.werkzoekenden, full.werkzoekenden.map(there.werkzoekenden)), "From v3 to v2: werkzoekenden"));
  it("from v2 to v3, vacatures", () => {
    const after = fullV2.vacatures.map((record) => writeVacature({ ...readVacature(record), idVacature: "x" }));
    expectTold(lost(fullV2.vacatures, after), "From v2 to v3: vacatures");
  });
  it("from v2 to v3, werkzoekenden", () => {
    const after = fullV2.werkzoekenden.map((record) => writeWerkzoekende(readWerkzoekende(record)));
    expectTold(lost(fullV2.werkzoekenden, after), "From v2 to v3: werkzoekenden");
  });
  it("in a first answer of v2, vacatures", () => {
    const rows = full.vacatures.flatMap((record) => toVacatureBasisset(withCodes(record)) ?? []);
    const after = rows.map((row) => readVacature(writeVacatureMatch({ ...row, idVacature: "x" })));
    const beyond = lost(full.vacatures, full.vacatures.map(there.vacatures));
    expectTold(lost(rows, after).filter((path) => !beyond.includes(path)), "In a first answer of v2: vacatures");
  });
  it("in a first answer of v2, werkzoekenden", () => {
    const rows = full.werkzoekenden.flatMap((record) => toWerkzoekendeBasisset(withCodes(record)) ?? []);
    const after = rows.map((row) => readWerkzoekende(writeWerkzoekendeMatch({ ...row, idWerkzoekende: "x" })));
    const beyond = lost(full.werkzoekenden, full.werkzoekenden.map(there.werkzoekenden));
    expectTold(lost(rows, after).filter((path) => !beyond.includes(path)), "In a first answer of v2: werkzoekenden");
  });
});

const runs = { numRuns: 200 };

describe("for every record", () => {
  it("what comes from v2 is a record of v3", () => {
    fc.assert(fc.property(arbitraryOf(vacatureV2Schema), (record) => void vacatureSchema.parse({ ...readVacature(record), idVacature: "x" })), runs);
    fc.assert(fc.property(arbitraryOf(werkzoekendeV2Schema), (record) => void werkzoekendeSchema.parse(readWerkzoekende(record))), runs);
  });

  it("v3 → v2 → v3 changes nothing that it carries: once across, it stays as it is", () => {
    fc.assert(
      fc.property(arbitraryOf(vacatureSchema), (record) => {
        const once = { ...there.vacatures(record), idVacature: record.idVacature };
        expect(there.vacatures(once)).toEqual({ ...once, idVacature: record.idVacature });
        expect(subset(once, withCodes(record))).toEqual([]);
      }),
      runs,
    );
    fc.assert(
      fc.property(arbitraryOf(werkzoekendeSchema), (record) => {
        const once = there.werkzoekenden(record);
        expect(there.werkzoekenden(once)).toEqual(once);
        expect(subset(once, withCodes(record))).toEqual([]);
      }),
      runs,
    );
  });
});

/** Values that stand somewhere in `part` and nowhere under that path in `whole`: a list may have lost elements, nothing may be new. */
function subset(part: unknown, whole: unknown): string[] {
  const entries = (value: unknown, path = ""): string[] => {
    if (Array.isArray(value)) return value.flatMap((element) => entries(element, `${path}[]`));
    if (typeof value !== "object" || value === null) return value === undefined ? [] : [`${path}=${JSON.stringify(value)}`];
    return Object.entries(value).flatMap(([key, child]) => entries(child, `${path}.${key}`));
  };
  const known = new Set(entries(whole));
  return entries(part).filter((entry) => !known.has(entry));
}

describe("a record of v2 with", () => {
  const straat = (postcode: string, details: object) => ({ adres: { adresNederland: { postcode, adresDetails: details } } });

  it("several addresses gives the first Dutch one with a street, the house letter before the toevoeging", () => {
    const adresHouding = [
      { adres: { adresBuitenland: { landencodeIso: "DE" } } },
      straat("5503AB", { postbusadres: { postbusnummer: 1 } }),
      straat("5501AA", { straatadres: { straatnaam: "Kerkstraat", huisnummer: 3, huisletter: "a", huisnummertoevoeging: "II" } }),
    ];
    const record = vacatureV2Schema.parse({ idVacature: "x", werkgever: { handelsnaamOrganisatie: "De Korst", adresHouding } });
    expect(readVacature(record)).toEqual({ idVacature: "x", adres: { postcode: "5501AA", straatnaam: "Kerkstraat", huisnummer: 3, huisnummertoevoeging: "aII" }, werkgever: { handelsnaamOrganisatie: "De Korst" } });
    expect(readVacature({ werkgever: { adresHouding: adresHouding.slice(0, 2) } as never }).adres).toEqual({ postcode: "5503AB" });
  });

  it("a name and a description of an opleiding gives one toelichting", () => {
    const opleiding = [{ opleidingsnaam: { opleidingsnaamOngecodeerd: { naamOpleidingOngecodeerd: "Lassen", omschrijvingOpleiding: "Niveau 2" } } }];
    expect(readVacature({ opleiding }).opleiding).toEqual([{ toelichtingOpleiding: "Lassen: Niveau 2" }]);
  });

  it("no postcode of a werkzoekende gives no mobiliteit", () => {
    expect(readWerkzoekende({ mobiliteit: { maximaleReisafstand: 10 } })).toEqual({});
  });
});

describe("a record of v3 with", () => {
  it("a URI that stands for no BO&C code loses the beroep, unless a mapping knows it", () => {
    const record = { idVacature: "x", beroep: { codeBeroepsnaam: "https://example.org/b/1" } };
    expect(writeVacature(record)).toEqual({ idVacature: "x" });
    expect(writeVacature(record, () => "7737").beroep).toEqual({ beroepsnaamGecodeerd: { codeBeroepsnaam: "7737" } });
  });

  it("a web address of more than 512 characters loses it, not the sort of address", () => {
    const webadres = [{ codeWebadres: 3 as const, url: `https://example.org/${"x".repeat(600)}` }];
    expect(writeVacature({ idVacature: "x", werkgever: { webadres } })).toEqual({ idVacature: "x", werkgever: { webadres: [{ codeWebadres: 3 }] } });
  });
});
