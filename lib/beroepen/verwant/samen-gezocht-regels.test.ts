import { describe, expect, it } from "vitest";
import { monthOf, oftenTogether, pairsOf } from "./samen-gezocht-regels";

const rows = (codeB: string, perMonth: readonly number[]) => perMonth.map((aantal, at) => ({ codeA: "1", codeB, maand: monthOf("2026-01-15", at), aantal }));

describe("asked together", () => {
  it("counts every two once, in one order", () => {
    expect(pairsOf(["30", "1", "2", "1"])).toEqual([["1", "2"], ["1", "30"], ["2", "30"]]);
    expect(pairsOf(["1", "1"])).toEqual([]);
  });

  it("reckons with months over the turn of the year", () => expect([monthOf("2026-01-31"), monthOf("2026-01-31", -1), monthOf("2026-11-22", -12), monthOf("2026-12-01", 1)]).toEqual(["2026-01", "2025-12", "2025-11", "2027-01"]));

  it("tells only what was asked five times over three months, the most often first", () => {
    const all = [...rows("2", [2, 2, 1]), ...rows("3", [9, 9]), ...rows("4", [1, 1, 1, 1]), ...rows("5", [3, 3, 3])];
    expect(oftenTogether("1", all)).toEqual(["5", "2"]);
    expect(oftenTogether("2", rows("2", [2, 2, 1]))).toEqual(["1"]);
  });
});
