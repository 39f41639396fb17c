import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrast, donkerder } from "./contrast";
import { checkKleuren, kleurenSchema, STANDAARD, toStylesheet } from "./kleuren";

const kleur = fc.integer({ min: 0, max: 0xffffff }).map((getal) => `#${getal.toString(16).padStart(6, "0")}`);

describe("colours of an organisation", () => {
  it("start from those of the portal", () => {
    const tokens = readFileSync("components/ui/theme/tokens.css", "utf8");
    expect(tokens).toContain(`--basis-color-accent-1-inverse-bg-default: ${STANDAARD.kop};`);
    expect(tokens).toContain(`--basis-color-action-1-color-default: ${STANDAARD.actie};`);
    expect(checkKleuren(STANDAARD)).toEqual([]);
  });

  it("measure contrast as WCAG does", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });

  it("are refused below 4.5, with the contrast in words", () => {
    expect(checkKleuren({ kop: "#777777", actie: "#ffcc00" })).toEqual([
      { veld: "kop", melding: expect.stringContaining("het contrast is 4,47, en moet minstens 4,5 zijn") },
      { veld: "actie", melding: expect.stringContaining("het contrast is op zijn minst 1,2") },
    ]);
    expect(checkKleuren({ kop: "#6b6b6b", actie: "#00627a" })).toEqual([{ veld: "kop", melding: expect.stringContaining("gele streep") }]);
  });

  it.each(["red", "#fff", "#12345g", "#123456;}body{", "url(x)"])("refuse %s", (kop) => expect(kleurenSchema.safeParse({ kop, actie: "#000000" }).success).toBe(false));

  it("that are taken read when pressed too, and make a style sheet of nothing but tokens", () => {
    fc.assert(
      fc.property(kleur, kleur, (kop, actie) => {
        if (checkKleuren({ kop, actie }).length > 0) return;
        expect(contrast(donkerder(kop), "#ffffff")).toBeGreaterThanOrEqual(4.5);
        expect(contrast(donkerder(actie), "#dff0f3")).toBeGreaterThanOrEqual(4.5);
        expect(toStylesheet({ kop, actie })).toMatch(/^@media screen and \(prefers-color-scheme:light\)\{:root\{(--basis-color-[\w-]+:#[0-9a-f]{6};?)+\}\}$/);
      }),
    );
  });
});
