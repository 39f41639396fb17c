import { describe, expect, it } from "vitest";
import { isCurrent } from "./is-current";

describe("isCurrent", () => {
  it("counts the pages under an item, not those that only begin alike", () => {
    expect(isCurrent("/vacatures", "/vacatures/zoeken")).toBe(true);
    expect(isCurrent("/vacatures", "/vacatures")).toBe(true);
    expect(isCurrent("/vacatures", "/vacatures-archief")).toBe(false);
  });

  it("keeps the start page to itself", () => {
    expect(isCurrent("/", "/")).toBe(true);
    expect(isCurrent("/", "/vacatures")).toBe(false);
  });
});
