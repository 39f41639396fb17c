import { describe, expect, it } from "vitest";
import { createVerzoeklimiet } from "./verzoeklimiet";

describe("createVerzoeklimiet", () => {
  it("lets the agreed number through per address and window", () => {
    const limiet = createVerzoeklimiet(2, 60_000);
    expect([limiet.take("a", 0), limiet.take("a", 1), limiet.take("b", 2)]).toEqual([0, 0, 0]);
    expect(limiet.take("a", 30_000)).toBe(30);
    expect(limiet.take("a", 60_000)).toBe(0);
  });

  it("doesn't grow without end", () => {
    const limiet = createVerzoeklimiet(1, 60_000);
    for (let at = 0; at < 10_001; at++) limiet.take(`adres ${at}`, 0);
    expect(limiet.take("adres 10000", 0)).toBeGreaterThan(0);
  });
});
