import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginHash, canonicalRegel, volgendeHash, type Logregel } from "./regel";

const regel = fc.record<Logregel>({
  organisatieId: fc.integer({ min: 1 }),
  id: fc.uuid(),
  volgnummer: fc.bigInt({ min: 1n, max: 2n ** 63n - 1n }),
  tijdstip: fc.date({ noInvalidDate: true, min: new Date("1990-01-01"), max: new Date("2100-01-01") }),
  accountId: fc.option(fc.integer()),
  handeling: fc.string(),
  doelbinding: fc.string(),
  kenmerk: fc.option(fc.string()),
  gegevens: fc.dictionary(fc.string(), fc.oneof(fc.integer(), fc.boolean(), fc.string(), fc.array(fc.string()), fc.constant(null))),
});
const text = (hash: Buffer) => hash.toString("hex");

describe("a chain of lines", () => {
  it("depends on every part of every line, and on their order", () => {
    fc.assert(fc.property(fc.array(regel, { minLength: 2, maxLength: 6 }), fc.nat(), fc.constantFrom<keyof Logregel>("id", "accountId", "handeling", "doelbinding", "kenmerk", "gegevens", "tijdstip", "volgnummer"), regel, (regels, nat, veld, ander) => {
      const chain = (some: readonly Logregel[]) => text(some.reduce<Buffer>(volgendeHash, beginHash(1)));
      const plaats = nat % regels.length;
      const veranderd = regels.map((een, index) => (index === plaats ? { ...een, [veld]: ander[veld] } : een));
      const isAnders = JSON.stringify(veranderd.map(canonicalRegel)) !== JSON.stringify(regels.map(canonicalRegel));
      expect(chain(veranderd) !== chain(regels)).toBe(isAnders);
      expect(chain(regels.toSpliced(plaats, 1))).not.toBe(chain(regels));
      const [eerste, tweede, ...rest] = regels;
      if (eerste && tweede && eerste.id !== tweede.id) expect(chain([tweede, eerste, ...rest])).not.toBe(chain(regels));
    }));
  });

  it("doesn't depend on the order in which the database gives the keys back", () => {
    fc.assert(fc.property(regel, (een) => {
      const omgekeerd = { ...een, gegevens: Object.fromEntries(Object.entries(een.gegevens as object).toReversed()) };
      expect(canonicalRegel(omgekeerd)).toBe(canonicalRegel(een));
    }));
  });

  it("begins differently for each organisation", () => {
    expect(text(beginHash(1))).not.toBe(text(beginHash(2)));
  });
});
