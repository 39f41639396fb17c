import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CRITERIUM_IDS } from "./criteria/criterium";
import { standaardGewichten } from "./gewichten";

/** The table of docs/rangschikking.md: criterion, weight for vacatures, weight for werkzoekenden ("–" is none). */
const documented = [...readFileSync(new URL("../../docs/rangschikking.md", import.meta.url), "utf8").matchAll(/^\| (\w+)[^|]*\| ([\d–]+) \| ([\d–]+) \|/gm)].map(([, id, vacatures, werkzoekenden]) => [
  id,
  Number(vacatures?.replace("–", "0")),
  Number(werkzoekenden?.replace("–", "0")),
]);

describe("standaardGewichten", () => {
  it("are the ones that are published", () => {
    expect(documented).toEqual(CRITERIUM_IDS.map((id) => [id, standaardGewichten("vacatures")[id], standaardGewichten("werkzoekenden")[id]]));
  });
  it("are whole numbers from 0 to 100", () => {
    for (const richting of ["vacatures", "werkzoekenden"] as const) {
      for (const gewicht of Object.values(standaardGewichten(richting))) expect(Number.isInteger(gewicht) && gewicht >= 0 && gewicht <= 100).toBe(true);
    }
  });
});
