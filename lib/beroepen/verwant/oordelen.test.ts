import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Beroep } from "../beroep";
import { parseBoc } from "../boc-bestand";
import { readLanguage, readStartregister } from "../databestanden";
import { createBeroepenIndex } from "../index/beroepen-index";
import { dataLines } from "../taal/language";
import { wordKinds } from "./gedeelde-woorden";
import { readVerwantkennis } from "./verwant-bestanden";
import { createVerwantschap, type Verwantschap } from "./verwantschap";

const REGISTER = path.join(process.env.VUM_SHARED ?? path.resolve("../shared"), "data/vum/BOC_lijst_Volledig-24.1.csv");
const MOST = 12;
/** What the judged set must reach: nothing forbidden, and so much of what is accepted. */
const RECALL = 0.9;

interface Oordeel {
  readonly naam: string;
  readonly goed: readonly string[];
  readonly fout: readonly string[];
}

const names = (text = "") => text.split(";").map((one) => one.trim()).filter((one) => one !== "");

function readOordelen(): Oordeel[] {
  return dataLines(readFileSync(path.join(import.meta.dirname, "oordelen.txt"), "utf8")).map((line) => {
    const [, naam = "", goed, fout] = /^(.+?) \+ (?:(.+?) )?- (.+)$/.exec(line) ?? [];
    return { naam, goed: names(goed), fout: names(fout) };
  });
}

const { beroepen: start, kennis } = readStartregister();
const language = readLanguage();
const kennisVerwant = readVerwantkennis();

function createLookup(rows: readonly Beroep[]) {
  const index = createBeroepenIndex(rows, kennis, language);
  const verwant = createVerwantschap(index, kennisVerwant, wordKinds(index, language));
  const byName = new Map([...index.groepen.values()].map(({ beroep }) => [beroep.naam, beroep.code]));
  return { index, verwant, byName };
}

/** Share of what is accepted that is offered, and what is offered though it is forbidden. Names this register lacks don't count. */
function judge(verwant: Verwantschap, byName: ReadonlyMap<string, string>) {
  let good = 0;
  let expected = 0;
  const missed: string[] = [];
  const forbidden: string[] = [];
  for (const { naam, goed, fout } of readOordelen()) {
    const code = byName.get(naam);
    if (code === undefined) continue;
    const offered = new Set(verwant.of(code).map(({ beroep }) => beroep.naam));
    for (const one of goed.filter((known) => byName.has(known))) {
      expected += 1;
      if (offered.has(one)) good += 1;
      else missed.push(`${naam} → ${one}`);
    }
    forbidden.push(...fout.filter((one) => offered.has(one)).map((one) => `${naam} → ${one}`));
  }
  return { recall: good / expected, expected, missed, forbidden };
}

describe("the judged set", () => {
  it("has at least sixty occupations, each with a judgement", () => {
    const oordelen = readOordelen();
    expect(oordelen.length).toBeGreaterThanOrEqual(60);
    for (const { naam, fout } of oordelen) expect([naam, fout.length > 0]).toEqual([naam, true]);
  });

  it("is met on the own register", () => {
    const { verwant, byName } = createLookup(start);
    const { recall, missed, forbidden } = judge(verwant, byName);
    expect(forbidden).toEqual([]);
    expect(recall, missed.join("\n")).toBeGreaterThanOrEqual(RECALL);
  });
});

describe.skipIf(!existsSync(REGISTER))(`the official register (skipped without ${REGISTER})`, () => {
  let lookup: ReturnType<typeof createLookup>;
  beforeAll(() => {
    const parsed = parseBoc(readFileSync(REGISTER, "utf8"));
    if (!parsed.ok) throw new Error(parsed.error);
    lookup = createLookup(parsed.value.beroepen);
  });

  it("meets the judged set, every name of which it knows", () => {
    const unknown = readOordelen().flatMap(({ naam, goed, fout }) => [naam, ...goed, ...fout]).filter((naam) => !lookup.byName.has(naam));
    expect(unknown).toEqual([]);
    const { recall, expected, missed, forbidden } = judge(lookup.verwant, lookup.byName);
    process.stdout.write(`judged set: ${expected} accepted, recall ${recall.toFixed(3)}, forbidden ${forbidden.length}; missed: ${missed.join(", ")}`.concat("\n"));
    expect(forbidden).toEqual([]);
    expect(recall).toBeGreaterThanOrEqual(RECALL);
  });

  it("knows every code of the groups, each once in a group", () => {
    for (const { naam, codes } of kennisVerwant.velden) {
      expect(codes.filter((code) => !lookup.index.groepen.has(code)), naam).toEqual([]);
      expect(new Set(codes).size, naam).toBe(codes.length);
    }
  });

  it("never offers itself, another name of itself, another level or more than twelve", () => {
    const { groepen } = lookup.index;
    let none = 0;
    for (const { beroep } of groepen.values()) {
      const found = lookup.verwant.of(beroep.code);
      if (found.length === 0) none += 1;
      expect(found.length).toBeLessThanOrEqual(MOST);
      expect(new Set(found.map((one) => one.beroep.code)).size).toBe(found.length);
      for (const { beroep: other, reden } of found) {
        expect([other.code === beroep.code, other.referentieCode, reden === ""]).toEqual([false, other.code, false]);
        if ((leads(beroep.naam) && !mayLead(other.naam)) || (leads(other.naam) && !mayLead(beroep.naam))) expect.fail(`${beroep.naam} → ${other.naam}`);
      }
    }
    process.stdout.write(`${none} of ${groepen.size} referentieberoepen have no related one`.concat("\n"));
    expect(none).toBeLessThan(groepen.size / 4);
  });
});

/** Plainly a position that gives guidance; written apart from the rule it guards. */
const leads = (naam: string): boolean => /^(manager|bedrijfsleider|directeur|hoofd|chef|voorman|teamleider|afdelingsmanager|zorgmanager|meewerkend voorman|werkleider) (?!de partie)/i.test(naam);
/** A name in which guidance is told somewhere. */
const mayLead = (naam: string): boolean => /manager|chef|hoofd|leider|directeur|voorman|coördinator|commandant|officier|brandmeester|rector|leermeester|supervisor/i.test(naam);
