import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { beoordeel, isToegestaan, readToegestaan } from "./licenties";
import { toCycloneDx16 } from "./sbom";
import { readSlotbestand, ROOT } from "./slotbestand";

const pakketSchema = z.object({ dependencies: z.record(z.string(), z.string()), devDependencies: z.record(z.string(), z.string()) });

describe("the supply chain", () => {
  const pakketten = readSlotbestand();

  it("is pinned: exact versions in package.json, a hash for every package in the lock file", () => {
    const { dependencies, devDependencies } = pakketSchema.parse(JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")));
    const los = Object.entries({ ...dependencies, ...devDependencies }).filter(([, versie]) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(versie));
    expect(los).toEqual([]);
    expect(pakketten.length).toBeGreaterThan(100);
    expect(pakketten.filter(({ integriteit }) => !integriteit?.startsWith("sha512-")).map(({ naam }) => naam)).toEqual([]);
    for (const [naam, versie] of Object.entries(dependencies)) expect(pakketten.some((pakket) => pakket.naam === naam && pakket.versie === versie), naam).toBe(true);
  });

  it("has only licences that are allowed", () => {
    expect(beoordeel(pakketten, readToegestaan()).filter(({ mag }) => !mag)).toEqual([]);
  });

  it("allows nothing in production that is only allowed in development, nothing unnamed, and no exception of another version", () => {
    const lijst = { productie: ["MIT"], ontwikkeling: ["MPL-2.0"], nagekeken: [{ pakket: "a@1.0.0", licentie: "MIT", waarom: "looked at" }] };
    const pakket = { naam: "a", versie: "1.0.0", licentie: "MPL-2.0", productie: true, integriteit: null };
    expect(beoordeel([pakket, { ...pakket, productie: false }, { ...pakket, licentie: null }, { ...pakket, licentie: null, versie: "1.0.1" }], lijst).map(({ mag }) => mag)).toEqual([false, true, true, false]);
  });

  it.each([["MIT", true], ["(MIT OR GPL-3.0)", true], ["MIT AND GPL-3.0", false], ["MIT and ISC", true], ["GPL-3.0", false], ["(MIT AND ISC) OR (GPL-3.0)", false], ["", false]])("reads %s as SPDX", (expressie, mag) => {
    expect(isToegestaan(expressie, new Set(["MIT", "ISC"]))).toBe(mag);
  });
});

it("restates an SBOM of npm in CycloneDX 1.6", () => {
  const onderdeel = { "bom-ref": "a@1", type: "library", name: "a", version: "1", purl: "pkg:npm/a@1", licenses: [{ license: { id: "MIT" } }] };
  const npm = { $schema: "x", bomFormat: "CycloneDX", specVersion: "1.5", metadata: { timestamp: "t", tools: [{ vendor: "npm", name: "cli", version: "11" }], component: onderdeel }, components: [onderdeel], dependencies: [{ ref: "a@1" }] };
  expect(toCycloneDx16(JSON.stringify(npm), "portaal")).toMatchObject({
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json", specVersion: "1.6", components: [onderdeel],
    metadata: { tools: { components: [{ type: "application", group: "npm", name: "cli" }] }, component: { type: "application", name: "portaal" } },
  });
  expect(() => toCycloneDx16('{"bomFormat":"SPDX"}', "portaal")).toThrow();
});
