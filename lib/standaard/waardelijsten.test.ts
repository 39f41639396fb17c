import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import * as lijsten from "./waardelijsten";

const bestand = resolve(process.env.VUM_SHARED ?? "../shared", "data/vum/waardelijsten.json");
const aanwezig = existsSync(bestand);
const schema = z.object({ lijsten: z.record(z.string(), z.object({ waarden: z.array(z.object({ code: z.string() })) })) });

const onze: Record<string, lijsten.Waardelijst> = {
  taalniveau: lijsten.taalniveaus,
  vervoermiddel: lijsten.vervoermiddelen,
  rijbewijs: lijsten.rijbewijzen,
  typeOvereenkomst: lijsten.typenOvereenkomst,
  typeArbeidscontract: lijsten.typenArbeidscontract,
  werkEnDenkniveau: lijsten.werkEnDenkniveaus,
  opleidingsniveau: lijsten.opleidingsniveaus,
  statusOpleiding: lijsten.statussenOpleiding,
  sollicitatiewijze: lijsten.sollicitatiewijzen,
  webadres: lijsten.soortenWebadres,
  jaNeeOnbekend: lijsten.jaNeeOnbekend,
  jaNeeOnbekendNvt: lijsten.jaNeeOnbekendNvt,
  jaNee: lijsten.jaNee,
};

describe.skipIf(!aanwezig)(aanwezig ? "the official code lists" : `the official code lists (skipped: ${bestand} is absent)`, () => {
  it.each(Object.entries(onze))("have the codes of %s", (naam, lijst) => {
    const theirs = schema.parse(JSON.parse(readFileSync(bestand, "utf8"))).lijsten[naam]?.waarden.map((waarde) => waarde.code);
    expect(lijst.waarden.map((waarde) => String(waarde.code)).toSorted()).toEqual(theirs?.toSorted());
  });
});

describe("the words for a code", () => {
  it("are the same for text and number, and the code itself when nobody knows it", () => {
    expect(lijsten.labelOf(lijsten.werkEnDenkniveaus, 5)).toBe("Hbo");
    expect(lijsten.labelOf(lijsten.werkEnDenkniveaus, "5")).toBe("Hbo");
    expect(lijsten.labelOf(lijsten.typenOvereenkomst, "03")).toBe("Vrijwilligerswerk");
    expect(lijsten.labelOf(lijsten.talen, "tir")).toBe("Tigrinya");
    expect(lijsten.labelOf(lijsten.vervoermiddelen, 7)).toBe("7");
  });

  it("exist for languages by ISO 639-3, each once", () => {
    expect(lijsten.talen.waarden.every((taal) => /^[a-z]{3}$/.test(taal.code))).toBe(true);
    expect(new Set(lijsten.talen.waarden.map((taal) => taal.label)).size).toBe(lijsten.talen.waarden.length);
  });
});
