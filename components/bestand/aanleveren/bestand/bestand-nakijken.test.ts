import { describe, expect, it } from "vitest";
import { kijkNa } from "./bestand-nakijken";

const grenzen = { xlsx: 25_000_000, csv: 100_000_000, json: 250_000_000 };

describe("kijkNa", () => {
  it.each(["lijst.xlsx", "LIJST.CSV", "lijst.json", "lijst.txt", "lijst"])("lets %s go", (name) => expect(kijkNa({ name, size: 1000 }, grenzen)).toBeUndefined());
  it.each(["lijst.xls", "lijst.xlsm", "lijst.xlsb", "brief.docx", "lijst.pdf", "lijst.ods"])("stops %s with what to do", (name) => expect(kijkNa({ name, size: 1000 }, grenzen)).toMatch(/[Bb]ewaar/));
  it("stops what is empty, and what is larger than its sort may be", () => {
    expect(kijkNa({ name: "lijst.xlsx", size: 0 }, grenzen)).toMatch(/niets/);
    expect(kijkNa({ name: "lijst.xlsx", size: 26_000_000 }, grenzen)).toMatch(/26 MB.*25 MB/);
    expect(kijkNa({ name: "lijst.csv", size: 26_000_000 }, grenzen)).toBeUndefined();
  });
});
