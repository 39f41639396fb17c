import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (file: string) => readFileSync(new URL(file, import.meta.url), "utf8");
const hexes = (css: string) => new Map(Array.from(css.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6});/g), ([, name = "", hex = ""]) => [name, hex]));

const day = hexes(read("./tokens.css"));
const night = hexes(read("./tokens-dark.css"));

/** WCAG 2.2: relative luminance of an sRGB colour. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const paper = ["basis-color-default-bg-document", "basis-color-default-bg-default", "basis-color-default-bg-subtle", "basis-color-default-bg-hover"];
const on = (text: string, ...surfaces: string[]) => surfaces.map((surface): [string, string] => [text, surface]);

const TEXT: [string, string][] = [
  ...on("basis-color-default-color-document", ...paper, "basis-color-action-1-bg-default", "basis-color-highlight-bg-default"),
  ...on("basis-color-default-color-subtle", ...paper, "basis-color-action-1-bg-default"),
  ...on("basis-color-action-1-color-default", ...paper, "basis-color-action-1-bg-default"),
  ...on("basis-color-action-1-color-hover", ...paper, "basis-color-action-1-bg-default"),
  ...on("basis-color-action-1-inverse-color-default", "basis-color-action-1-inverse-bg-default", "basis-color-action-1-inverse-bg-hover"),
  ...on("basis-color-accent-1-inverse-color-default", "basis-color-accent-1-inverse-bg-default", "basis-color-accent-1-inverse-bg-hover"),
  ...on("basis-color-accent-1-inverse-color-subtle", "basis-color-accent-1-inverse-bg-default", "basis-color-accent-1-inverse-bg-hover"),
  ...on("basis-color-highlight-color-default", "basis-color-highlight-bg-default"),
  ...["positive", "warning", "negative"].flatMap((kind) => on(`basis-color-${kind}-color-default`, ...paper, `basis-color-${kind}-bg-default`)),
  ...on("basis-color-negative-inverse-color-default", "basis-color-negative-color-default", "basis-color-negative-color-hover"),
  ...on("portaal-color-unknown-color", ...paper, "portaal-color-unknown-bg"),
];

const EDGES: [string, string][] = [
  ...on("basis-color-default-border-default", ...paper),
  ...on("basis-focus-outline-color", ...paper),
  ...on("basis-color-highlight-inverse-bg-default", "basis-color-accent-1-inverse-bg-default"),
  ...on("basis-color-action-1-inverse-bg-default", ...paper),
];

describe.each([
  ["by day", day],
  ["by night", new Map([...day, ...night])],
])("contrast %s", (_, colours) => {
  const measured = ([one, other]: [string, string]) => contrast(colours.get(one) ?? "", colours.get(other) ?? "");

  it.each(TEXT)("%s reads on %s", (...pair) => expect(measured(pair)).toBeGreaterThanOrEqual(4.5));
  it.each(EDGES)("%s stands out on %s", (...pair) => expect(measured(pair)).toBeGreaterThanOrEqual(3));
});

it("changes at night every colour that differs, and no name that doesn't exist by day", () => {
  expect([...night.keys()].filter((name) => !day.has(name))).toEqual([]);
});
