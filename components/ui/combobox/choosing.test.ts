import { describe, expect, it } from "vitest";
import { canChoose, choose, focusAfterRemoval, removeAt } from "./choosing";

const [a, b, c] = ["a", "b", "c"].map((value) => ({ value, label: value.toUpperCase() })) as [Option, Option, Option];
interface Option {
  value: string;
  label: string;
}

describe("choose", () => {
  it("adds at the end, once", () => {
    expect(choose([a], b, 5)).toEqual([a, b]);
    expect(choose([a, b], { ...a }, 5)).toEqual([a, b]);
  });

  it("replaces where only one fits, and stops at the maximum otherwise", () => {
    expect(choose([a], b, 1)).toEqual([b]);
    expect(choose([a, b], c, 2)).toEqual([a, b]);
    expect(canChoose([a, b], c, 2)).toBe(false);
    expect(canChoose([a], b, 1)).toBe(true);
    expect(canChoose([a], a, 3)).toBe(false);
  });
});

describe("removeAt and focusAfterRemoval", () => {
  it("moves focus to the neighbour, or back to the text box", () => {
    expect(removeAt([a, b, c], 1)).toEqual([a, c]);
    expect(focusAfterRemoval(1, 2)).toBe(1);
    expect(focusAfterRemoval(2, 2)).toBe(1);
    expect(focusAfterRemoval(0, 0)).toBe(-1);
  });
});
