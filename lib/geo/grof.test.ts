import { readFileSync, existsSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import gebieden from "./data/gebieden.json";
import { distanceKm } from "./afstand";
import { grofGebied, grovePlaatsen } from "./grof";

describe("the coarse table", () => {
  it("covers the country at three digits", () => {
    expect(Object.keys(gebieden.gebieden).length).toBeGreaterThan(750);
    expect(grofGebied(5503)).toMatchObject({ plaats: "Veldhoven" });
    expect(grofGebied(1012)?.plaats).toBe("Amsterdam");
  });

  it("falls back to two digits and admits ignorance beyond", () => {
    const isMissing = (prefix: number): boolean => !(String(prefix) in gebieden.gebieden);
    const missing = Array.from({ length: 900 }, (_, i) => i + 100).filter(isMissing);
    expect(missing.length).toBeGreaterThan(0);
    for (const prefix of missing) expect(grofGebied(prefix * 10)?.plaats).toBeTruthy();
    expect(grofGebied(1)).toBeUndefined();
  });

  it("lists places once per gemeente, near their own area", () => {
    const keys = grovePlaatsen.map((p) => `${p.plaats}|${p.gemeente}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(500);
    for (const plaats of grovePlaatsen) {
      const gebied = grofGebied(plaats.pc4);
      expect(gebied && distanceKm(gebied, plaats), plaats.plaats).toBeLessThan(25);
    }
  });

  const bestand = resolve(process.env.VUM_SHARED ?? "../shared", "data/geo/postcode4.csv");
  it.skipIf(!existsSync(bestand))("lies within a few kilometres of the official points (skipped without ../shared)", () => {
    const distances = readFileSync(bestand, "utf8")
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(";"))
      .map(([pc4, , , , lat, lon]) => {
        const gebied = grofGebied(Number(pc4));
        return gebied ? distanceKm(gebied, { lat: Number(lat), lon: Number(lon) }) : Infinity;
      })
      .sort((a, b) => a - b);
    expect(distances[Math.floor(distances.length / 2)]).toBeLessThan(4);
    expect(distances[Math.floor(distances.length * 0.95)]).toBeLessThan(10);
    expect(distances.at(-1)).toBeLessThan(40);
  });
});
