import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parseBoc } from "./boc-bestand";
import { readWoorden } from "./databestanden";
import { addWoorden, parseWoorden } from "./woordenlijsten";

const official = path.join(process.env.VUM_SHARED ?? "../shared", "data/vum/BOC_lijst_Volledig-24.1.csv");

describe("the lists of everyday words", () => {
  it("give each word to every occupation of its line", () => {
    expect(parseWoorden("# a comment\nkoken, eten maken > 1 Kok; 2 Basiskok\n")).toEqual([
      { woord: "koken", code: "1" }, { woord: "koken", code: "2" }, { woord: "eten maken", code: "1" }, { woord: "eten maken", code: "2" },
    ]);
    expect(() => parseWoorden("koken > Kok")).toThrow();
    expect(() => parseWoorden("koken > 1 Kok > 2 Basiskok")).toThrow(/Meer dan één/);
  });

  it("add to what is known, without doubling", () => {
    const known = new Map([["1", { code: "1", gewicht: 5, synoniemen: ["koken"] }]]);
    const added = addWoorden(known, [{ woord: "koken", code: "1" }, { woord: "bakken", code: "1" }, { woord: "bakken", code: "3" }]);
    expect(added.get("1")).toEqual({ code: "1", gewicht: 5, synoniemen: ["koken", "bakken"] });
    expect(added.get("3")).toEqual({ code: "3", gewicht: 0, synoniemen: ["bakken"] });
  });

  it.skipIf(!existsSync(official))("point at referentieberoepen of the official register alone (skipped: ../shared is not there)", () => {
    const parsed = parseBoc(readFileSync(official, "utf8"));
    if (!parsed.ok) throw new Error(parsed.error);
    const references = new Set(parsed.value.beroepen.filter(({ code, referentieCode }) => code === referentieCode).map(({ code }) => code));
    const woorden = readWoorden();
    expect(woorden.length).toBeGreaterThan(8000);
    expect(woorden.filter(({ code }) => !references.has(code))).toEqual([]);
  });
});
