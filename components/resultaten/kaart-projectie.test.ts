import { describe, expect, test } from "vitest";
import { createProjectie, straalVan, toPad, ZIJDE } from "./kaart-projectie";

const veldhoven = { lat: 51.42, lon: 5.4, straalKm: 25 };

describe("the map", () => {
  test("puts the area asked in the middle, north above and east at the right", () => {
    const { toXY } = createProjectie(veldhoven, []);
    const [x, y] = toXY([5.4, 51.42]);
    expect([x, y].map(Math.round)).toEqual([ZIJDE / 2, ZIJDE / 2]);
    expect(toXY([5.5, 51.42])[0]).toBeGreaterThan(x);
    expect(toXY([5.4, 51.5])[1]).toBeLessThan(y);
  });

  test("has room for every point, also outside the area", () => {
    const punten = [[4.9, 52.37], [6.57, 53.22]] as const;
    const { toXY } = createProjectie(veldhoven, punten);
    for (const waarde of punten.flatMap((punt) => toXY(punt))) {
      expect(waarde).toBeGreaterThan(0);
      expect(waarde).toBeLessThan(ZIJDE);
    }
  });

  test("is as long to the north as to the east", () => {
    const { toXY, perKm } = createProjectie(veldhoven, []);
    const noord = toXY([5.4, 51.42])[1] - toXY([5.4, 52.42])[1];
    expect(noord / perKm).toBeCloseTo(111.2, 1);
    const oost = toXY([6.4, 51.42])[0] - toXY([5.4, 51.42])[0];
    expect(oost / noord).toBeCloseTo(Math.cos((52 * Math.PI) / 180), 3);
  });

  test("draws shapes closed and lines open; four times the number is twice the growth", () => {
    const projectie = createProjectie(veldhoven, []);
    expect(toPad([[[5.4, 51.42], [5.5, 51.42]]], projectie, true)).toMatch(/^M240\.0 240\.0L.+Z$/);
    expect(toPad([[[5.4, 51.42], [5.5, 51.42]]], projectie, false)).not.toContain("Z");
    expect(straalVan(100, 100) - 6).toBe(2 * (straalVan(25, 100) - 6));
  });
});
