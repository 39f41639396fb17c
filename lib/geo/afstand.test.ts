import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceKm, type Punt } from "./afstand";

const amsterdam: Punt = { lat: 52.3731, lon: 4.8926 };
const rotterdam: Punt = { lat: 51.9225, lon: 4.4792 };
const veldhoven: Punt = { lat: 51.4181, lon: 5.4025 };
const eindhoven: Punt = { lat: 51.4416, lon: 5.4697 };
const maastricht: Punt = { lat: 50.8514, lon: 5.691 };

describe("distanceKm", () => {
  it.each([
    ["Amsterdam–Rotterdam", amsterdam, rotterdam, 57.5],
    ["Veldhoven–Eindhoven", veldhoven, eindhoven, 5.3],
    ["Amsterdam–Maastricht", amsterdam, maastricht, 178],
  ])("knows %s", (_, a, b, km) => {
    expect(Math.abs(distanceKm(a, b) - km) / km).toBeLessThan(0.02);
  });

  const punt = fc.record({ lat: fc.double({ min: 50.7, max: 53.6, noNaN: true }), lon: fc.double({ min: 3.3, max: 7.3, noNaN: true }) });

  it("is symmetric, zero at home and within the country", () => {
    fc.assert(
      fc.property(punt, punt, (a, b) => {
        expect(distanceKm(a, a)).toBe(0);
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 9);
        expect(distanceKm(a, b)).toBeLessThan(430);
      }),
    );
  });
});
