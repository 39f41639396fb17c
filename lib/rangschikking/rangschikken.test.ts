import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compactRijen } from "./compact";
import { BELANGEN } from "./keuzes";
import { vacatureKetens, vacatureVraag, werkzoekendeKetens, werkzoekendeVraag } from "./oordelen/ketens";
import { vacatureRij, vacaturesVraag, VANDAAG, werkzoekendeRij } from "./oordelen/voorbeeld";
import { rankResultaten } from "./rangschikken";
import type { ResultaatRij } from "./rij";
import type { Zoekvraag } from "./zoekvraag";

const rank = (zoekvraag: Zoekvraag, rijen: readonly ResultaatRij[]) => rankResultaten(zoekvraag, rijen, { vandaag: VANDAAG });
const keys = (zoekvraag: Zoekvraag, rijen: readonly ResultaatRij[]) => rank(zoekvraag, rijen).map(({ rij }) => rij.key);

/** Both directions, each with chains of what a record can say per criterion, worse to better. */
const DIRECTIONS = [
  { naam: "vacatures", vraag: vacatureVraag, ketens: vacatureKetens, toRij: vacatureRij },
  { naam: "werkzoekenden", vraag: werkzoekendeVraag, ketens: werkzoekendeKetens, toRij: werkzoekendeRij },
] as const;

const MAX_STEP = 10;
type Direction = { vraag: Zoekvraag; ketens: Readonly<Record<string, readonly Partial<ResultaatRij>[]>>; toRij: (key: string, velden: never) => ResultaatRij };
const stepOf = (keten: readonly unknown[], step: number) => Math.floor((step * keten.length) / (MAX_STEP + 1));

/** A row from a step in every chain, so that each criterion is anywhere between its worst and its best. */
const toRow = ({ ketens, toRij }: Direction, key: string, steps: readonly number[]): ResultaatRij =>
  toRij(key, Object.assign({ volledigheid: 50 }, ...Object.values(ketens).map((keten, index) => keten[stepOf(keten, steps[index] ?? 0)])) as never);

/** The question with each criterion asked or not, as moet or graag. */
function toVraag({ vraag }: Direction, choices: readonly ("niet" | "moet" | "graag")[]): Zoekvraag {
  const entries = Object.entries(vraag).flatMap(([key, value], index): [string, unknown][] => {
    if (typeof value !== "object" || value === null || !("belang" in value)) return [[key, value]];
    const choice = choices[index % choices.length] ?? "graag";
    return choice === "niet" ? [] : [[key, { ...value, belang: choice }]];
  });
  return Object.fromEntries(entries) as Zoekvraag;
}

const steps = fc.array(fc.nat(MAX_STEP), { minLength: 20, maxLength: 20 });
const rows = fc.array(steps, { minLength: 2, maxLength: 12 });
const choices = fc.array(fc.constantFrom("niet", ...BELANGEN), { minLength: 25, maxLength: 25 });

describe.each(DIRECTIONS)("rankResultaten of $naam", (direction) => {
  const ketens = Object.keys(direction.ketens);

  it("never lowers a record that fits one criterion better", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(choices, rows, fc.nat(100), fc.nat(ketens.length - 1), fc.nat(MAX_STEP), (chosen, all, pick, criterium, better) => {
        const zoekvraag = toVraag(direction, chosen);
        const index = pick % all.length;
        const improved = all.map((own, at) => (at === index ? own.map((step, keten) => (keten === criterium ? Math.max(step, better) : step)) : own));
        const place = (list: readonly (readonly number[])[]) => {
          const at = keys(zoekvraag, list.map((own, row) => toRow(direction, `r${row}`, own))).indexOf(`r${index}`);
          return at === -1 ? Infinity : at;
        };
        return place(improved) <= place(all);
      }),
      { numRuns: 150 },
    );
  });

  it("gives the same order whatever the order of arrival", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(choices, rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all.map((_, index) => index), { minLength: all.length }))), (chosen, [all, arrival]) => {
        const zoekvraag = toVraag(direction, chosen);
        const rijen = all.map((own, row) => toRow(direction, `r${row}`, own));
        expect(keys(zoekvraag, arrival.map((at) => rijen[at]!))).toEqual(keys(zoekvraag, rijen));
      }),
    );
  });

  it.each(ketens)("puts onbekend for %s between fitting and not fitting", (criterium) => {
    const keten = (direction as Direction).ketens[criterium]!;
    const rijen = keten.map((velden, index) => (direction as Direction).toRij(`stap${index}`, { km: 6, ...velden } as never));
    const order = rank(direction.vraag, rijen);
    expect(order.map(({ rij }) => rij.key)).toEqual(keten.map((_, index) => `stap${index}`).reverse());
    const scores = order.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it("ranks the compact rows of the browser the same", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(choices, rows, (chosen, all) => {
        const zoekvraag = toVraag(direction, chosen);
        const rijen = all.map((own, row) => toRow(direction, `r${row}`, own));
        const simplify = (list: readonly ResultaatRij[]) => rank(zoekvraag, list).map(({ rij, score, oordelen }) => [rij.key, score, oordelen]);
        expect(simplify(compactRijen(zoekvraag, rijen))).toEqual(simplify(rijen));
      }),
    );
  });
});

describe("rankResultaten", () => {
  it("leaves out what fails a moet, and keeps and marks what is onbekend", () => {
    const vraag = vacaturesVraag({ uren: { min: 16, max: 24, belang: "moet" } });
    const rijen = [vacatureRij("fout", { urenMin: 40, urenMax: 40 }), vacatureRij("onbekend"), vacatureRij("goed", { urenMin: 20, urenMax: 20 })];
    const ranked = rank(vraag, rijen);
    expect(ranked.map(({ rij }) => rij.key)).toEqual(["goed", "onbekend"]);
    expect(ranked[1]?.oordelen).toContainEqual({ criterium: "uren", oordeel: "onbekend", moet: true });
  });

  it("orders equals by nearness, then completeness, then key", () => {
    const vraag = vacaturesVraag();
    const rijen = [vacatureRij("c"), vacatureRij("b"), vacatureRij("a", { volledigheid: 10 }), vacatureRij("d", { volledigheid: 30 })];
    expect(keys(vraag, rijen)).toEqual(["d", "a", "b", "c"]);
    const far = { gewichten: { afstand: 0, sluiting: 0 }, vandaag: VANDAAG };
    const near = [vacatureRij("ver", { km: 9, volledigheid: 90 }), vacatureRij("dichtbij", { km: 2 })];
    expect(rankResultaten(vraag, near, far).map(({ rij }) => rij.key)).toEqual(["dichtbij", "ver"]);
  });

  it("listens to shifted weights, and a weight of zero takes a criterion out", () => {
    const vraag = vacaturesVraag({ uren: { max: 24 }, vervoermiddelen: { codes: [3] } });
    const rijen = [
      vacatureRij("uren", { urenMin: 20, urenMax: 20, vervoermiddelen: [{ code: 1, woonWerk: true, uitvoering: null }] }),
      vacatureRij("vervoer", { urenMin: 40, urenMax: 40, vervoermiddelen: [{ code: 3, woonWerk: true, uitvoering: null }] }),
    ];
    const first = (gewichten: object) => rankResultaten(vraag, rijen, { gewichten, vandaag: VANDAAG })[0];
    expect(first({ uren: 100 })?.rij.key).toBe("uren");
    expect(first({ vervoer: 100 })?.rij.key).toBe("vervoer");
    expect(first({ uren: 0 })?.oordelen.map(({ criterium }) => criterium)).not.toContain("uren");
  });

  it("scores 100 for all that could be asked, and refuses rows of the other soort", () => {
    expect(rank(vacaturesVraag(), [vacatureRij("a", { km: 0, sluitingsdatum: "2026-12-31" })])[0]?.score).toBe(100);
    expect(() => rank(vacaturesVraag(), [werkzoekendeRij("a")])).toThrow("another soort");
  });
});
