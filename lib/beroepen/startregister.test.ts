import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parseBoc } from "./boc-bestand";
import { readStartregister, readVerwant } from "./databestanden";
import { parseStartregister } from "./startregister";

const { beroepen, kennis } = readStartregister();
const official = path.join(process.env.VUM_SHARED ?? "../shared", "data/vum/BOC_lijst_Volledig-24.1.csv");

describe("the startregister", () => {
  it("holds enough common occupations, each once, each name under one of them", () => {
    const codes = new Set(beroepen.map(({ code }) => code));
    expect(codes.size).toBe(beroepen.length);
    expect(kennis.size).toBeGreaterThanOrEqual(800);
    expect(beroepen.length).toBeLessThanOrEqual(1200);
    expect(beroepen.filter(({ referentieCode }) => !kennis.has(referentieCode))).toEqual([]);
  });

  it("relates only occupations it has or that the official register may have, and none to itself", () => {
    for (const [code, others] of readVerwant()) expect(others).not.toContain(code);
    expect(readVerwant().size).toBeGreaterThanOrEqual(150);
  });

  it.skipIf(!existsSync(official))("agrees in every code and name with the official register (skipped: ../shared is not there)", () => {
    const parsed = parseBoc(readFileSync(official, "utf8"));
    if (!parsed.ok) throw new Error(parsed.error);
    expect(parsed.value.weigeringen).toEqual([]);
    const byCode = new Map(parsed.value.beroepen.map((beroep) => [beroep.code, beroep]));
    expect(byCode.size).toBe(24_309);
    expect(beroepen.filter((beroep) => JSON.stringify(byCode.get(beroep.code)) !== JSON.stringify(beroep))).toEqual([]);
    const related = [...readVerwant()].flatMap(([code, others]) => [code, ...others]);
    expect(related.filter((code) => byCode.get(code)?.referentieCode !== code)).toEqual([]);
  });

  it("refuses a line that doesn't follow the format", () => {
    expect(() => parseStartregister(["12 | Kok | veel | koken |"], "")).toThrow();
    expect(() => parseStartregister(["12 | Kok | 5 | |", "12 | Kok | 5 | |"], "")).toThrow(/twee keer/);
  });
});
