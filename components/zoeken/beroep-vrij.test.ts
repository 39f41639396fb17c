import { describe, expect, it } from "vitest";
import { toWoord, vrijOptie, withoutWoord, withWoord } from "./beroep-vrij";

describe("toWoord", () => {
  it("makes one word of what was typed", () => expect(toWoord(" dak,  pannen ")).toBe("dak pannen"));
  it.each(["x", "x".repeat(51), "123456782"])("refuses %s", (text) => expect(toWoord(text)).toBeUndefined());
  it("offers nothing that would be refused later", () => expect(vrijOptie("123456782")).toEqual([]));
});

it("adds a word once and takes it off again", () => {
  expect(withWoord("", "buiten")).toBe("buiten");
  expect(withWoord("buiten, klein team", "Buiten")).toBe("buiten, klein team");
  expect(withoutWoord(withWoord("buiten", "dakpannen"), "dakpannen")).toBe("buiten");
});
