import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toVacatureBasisset, toWerkzoekendeBasisset } from "./basisset";
import { bladenVan } from "./bladen";
import { arbitraryOf } from "./testing/arbitraries";
import { vacatureBasissetSchema, vacatureSchema, type Vacature, type VacatureBasisset } from "./vacature";
import { werkzoekendeBasissetSchema, werkzoekendeSchema, type Werkzoekende, type WerkzoekendeBasisset } from "./werkzoekende";

const runs = { numRuns: 100 };

/** `a.b[0].c` → value, for every value that isn't made of others and isn't empty. */
function filled(value: unknown, pad = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((element) => filled(element, `${pad}[]`));
  if (typeof value === "object" && value !== null) return Object.entries(value).flatMap(([key, child]) => filled(child, pad === "" ? key : `${pad}.${key}`));
  return value === "" || value === undefined ? [] : [`${pad}=${String(value)}`];
}

const hasEmpty = (value: unknown): boolean =>
  value === "" || (typeof value === "object" && value !== null && (Object.keys(value).length === 0 || Object.values(value).some(hasEmpty)));

describe("the basisset of any vacature", { timeout: 30_000 }, () => {
  const records = arbitraryOf<Vacature>(vacatureSchema);
  const withAdres = records.filter((record) => record.adres !== undefined);
  const pads = new Set(bladenVan(vacatureBasissetSchema).map((blad) => blad.pad));
  const keep = (value: string) => pads.has(value.slice(0, value.indexOf("=")));

  it("fits the contract, has no empties, and holds every filled value that it may hold and nothing else", () => {
    fc.assert(
      fc.property(withAdres, (record) => {
        const basisset = toVacatureBasisset(record);
        expect(vacatureBasissetSchema.safeParse(basisset).success).toBe(true);
        expect(hasEmpty(basisset)).toBe(false);
        expect(filled(basisset)).toEqual(filled(record).filter(keep));
      }),
      runs,
    );
  });

  it("is its own basisset", () => {
    fc.assert(
      fc.property(withAdres, (record) => {
        const basisset: VacatureBasisset | null = toVacatureBasisset(record);
        expect(basisset && toVacatureBasisset(basisset)).toEqual(basisset);
      }),
      runs,
    );
  });
});

describe("the basisset of any werkzoekende", { timeout: 30_000 }, () => {
  const withMobiliteit = arbitraryOf<Werkzoekende>(werkzoekendeSchema).filter((record) => record.mobiliteit !== undefined);
  const pads = new Set(bladenVan(werkzoekendeBasissetSchema).map((blad) => blad.pad));

  it("fits the contract, has no empties, and holds every filled value that it may hold and nothing else", () => {
    fc.assert(
      fc.property(withMobiliteit, (record) => {
        const basisset: WerkzoekendeBasisset | null = toWerkzoekendeBasisset(record);
        expect(werkzoekendeBasissetSchema.safeParse(basisset).success).toBe(true);
        expect(hasEmpty(basisset)).toBe(false);
        expect(filled(basisset)).toEqual(filled(record).filter((value) => pads.has(value.slice(0, value.indexOf("=")))));
        expect(basisset && toWerkzoekendeBasisset(basisset)).toEqual(basisset);
      }),
      runs,
    );
  });
});
