import { describe, expect, it } from "vitest";
import { aankondiging, inWoorden, toBewaking } from "./sessietijd";

const tijd = { over: 900, uiterlijk: false, werkplek: "a" };

describe("what the screen shows of the session", () => {
  it.each([
    [tijd, { toon: "niets" }],
    [{ ...tijd, over: 120 }, { toon: "bijna", uiterlijk: false }],
    [{ ...tijd, over: 5, uiterlijk: true }, { toon: "bijna", uiterlijk: true }],
    [{ ...tijd, over: 0 }, { toon: "afgelopen" }],
    [null, { toon: "afgelopen" }],
    [{ ...tijd, werkplek: "b" }, "iemand-anders"],
  ])("%j → %j", (gezegd, toon) => expect(toBewaking(gezegd, "a")).toEqual(toon));
});

it.each([[120, "2 minuten"], [61, "1 minuut en 1 seconde"], [59.2, "1 minuut"], [20, "20 seconden"], [0, "0 seconden"], [-3, "0 seconden"]])("%d seconds are %s", (seconden, woorden) => {
  expect(inWoorden(seconden)).toBe(woorden);
});

it("is said to a screen reader twice in the two minutes, also when a second is skipped", () => {
  const gezegd = Array.from({ length: 40 }, (_, stap) => aankondiging(120 - stap * 3, 117 - stap * 3)).filter(Boolean);
  expect(gezegd).toEqual(["Nog 1 minuut ingelogd.", "Nog 20 seconden ingelogd."]);
});
