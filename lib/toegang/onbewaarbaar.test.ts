import { expect, it } from "vitest";
import { bevatOnbewaarbaar } from "./onbewaarbaar";

const kring: { zelf?: unknown; naam: string } = { naam: "goed" };
kring.zelf = kring;
const diep = (tekst: string): unknown => Array.from({ length: 200_000 }).reduce<unknown>((binnen) => [binnen], tekst);

it.each([["\0"], ["a\0b"], [{ a: ["x", { b: "\uD800" }] }], [["\uDC00\uD800"]], [{ "naam\0": 1 }], [diep("\0")]])("finds what no database keeps (%#)", (input) => {
  expect(bevatOnbewaarbaar(input)).toBe(true);
});

it.each([["Ünïcode 👍🏽 en tabs\t\n"], [{ a: 1, b: null, c: [true, undefined], d: new Date() }], [null], [undefined], [kring], [diep("goed")]])("leaves alone what can be kept (%#)", (input) => {
  expect(bevatOnbewaarbaar(input)).toBe(false);
});
