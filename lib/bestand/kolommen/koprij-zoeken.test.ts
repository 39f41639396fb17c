import { expect, test } from "vitest";
import type { Cel, Tabelrij } from "../lezen/rij";
import { koppenVingerafdruk } from "./indeling";
import { zoekBekende, zoekGewezen, zoekZelf } from "./koprij-zoeken";
import { createPeiler } from "./peilen";

const rijen = (...cellen: Cel[][]): Tabelrij[] => cellen.map((rij, at) => ({ vorm: "tabel", nummer: at + 1, cellen: rij }));
/** Known words in an explanation above headings of somebody's own. */
const BEGIN = rijen(["Postcode", "Beroep", "Uren"], ["klant", "wens", "tijd"], ["C1", "kok", 24]);

test("the row that somebody points at has the headings, be it none", () => {
  expect(zoekZelf("werkzoekenden")(BEGIN).index).toBe(0);
  expect(zoekGewezen(2)(BEGIN)).toEqual({ index: 1, koppen: ["klant", "wens", "tijd"] });
  expect(zoekGewezen(null)(BEGIN)).toEqual({ index: null, koppen: [] });
  expect(zoekGewezen(99)(BEGIN)).toEqual({ index: null, koppen: [] });
});

test("headings that were used before are known wherever they stand, empty ones behind them don't matter", () => {
  const bekend = new Set([koppenVingerafdruk("werkzoekenden", ["Klant", "wens ", "TIJD", "", ""])]);
  expect(zoekBekende("werkzoekenden", bekend)(BEGIN).index).toBe(1);
  expect(zoekBekende("vacatures", bekend)(BEGIN).index).not.toBe(1);
  expect(zoekBekende("werkzoekenden", new Set())(BEGIN).index).toBe(0);
});

test("what stands above it is the title, what stands below it data", () => {
  const peiler = createPeiler("werkzoekenden", zoekGewezen(2));
  BEGIN.forEach(peiler.zie);
  expect(peiler.klaar()).toMatchObject({ koprij: 2, rijen: 1, titel: ["Postcode Beroep Uren"], kolommen: [{ kop: "klant", gevuld: 1 }, { kop: "wens" }, { kop: "tijd" }] });
});
