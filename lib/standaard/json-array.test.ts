import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sliceJsonArray } from "./json-array";

const runs = { numRuns: 300 };
const space = fc.string({ unit: fc.constantFrom(" ", "\n", "\r", "\t"), maxLength: 3 });

/** Source text of a JSON value, with odd spacing, escapes and numbers as people write them. */
const source: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom("null", "true", "false", "-0", "1.50", "1e5", "2E-3", "12345678901234567890", '"\\u00e9"', '"\\/"', '"\u2028"', '"]"', '"\\"]"'),
    fc.json({ maxDepth: 2 }),
    fc.array(fc.tuple(space, tie("value"), space)).map((parts) => `[${parts.map((part) => part.join("")).join(",")}]`),
    fc.array(fc.tuple(space, fc.string(), space, space, tie("value"), space)).map((parts) => `{${parts.map(([a, key, b, c, value, d]) => `${a}${JSON.stringify(key)}${b}:${c}${value}${d}`).join(",")}}`),
  ),
})).value;

function isJsonArray(text: string): boolean {
  try {
    return Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}

describe("slicing a JSON array", { timeout: 30_000 }, () => {
  it("gives every element back, character for character", () => {
    fc.assert(
      fc.property(fc.array(source), space, space, (elements, before, after) => {
        const text = `${before}[${before}${elements.join(`${after},${before}`)}${after}]${after}`;
        expect(sliceJsonArray(text)).toEqual({ ok: true, value: elements });
      }),
      runs,
    );
  });

  it("agrees with JSON.parse on what is an array, whatever the damage", () => {
    const damaged = fc.tuple(fc.array(source), fc.nat(), fc.nat(3), fc.constantFrom("", ",", '"', "\\", "}", "[", "0", "\n", "-", "e", "x", "\u00a0")).map(([elements, at, cut, insert]) => {
      const text = `[${elements.join(",")}]`;
      const from = at % (text.length + 1);
      return text.slice(0, from) + insert + text.slice(from + cut);
    });
    fc.assert(
      fc.property(fc.oneof(damaged, fc.string()), (text) => {
        expect(sliceJsonArray(text).ok).toBe(isJsonArray(text));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["", "De tekst houdt te vroeg op.", 0],
    ["{}", "Hier hoort een lijst te beginnen met [.", 0],
    ["[1 2]", "Hier hoort een komma of ].", 3],
    ["[1,]", "Hier hoort een waarde.", 3],
    ['[{"a" 1}]', "Na de naam van een veld hoort een dubbele punt.", 6],
    ["[{a:1}]", "Hier hoort een tekst tussen aanhalingstekens.", 2],
    ['["a\nb"]', "In een tekst mag geen regeleinde of stuurteken staan.", 3],
    ['["a', "De tekst heeft geen aanhalingsteken aan het einde.", 3],
    ['["\\x"]', "Dit teken kan niet na een backslash staan.", 2],
    ["[] []", "Na de lijst staat nog tekst.", 3],
    ["\ufeff[]", "Hier hoort een lijst te beginnen met [.", 0],
  ])("says of %j what is wrong and where", (text, message, position) => {
    expect(sliceJsonArray(text)).toEqual({ ok: false, error: { message, position } });
  });

  it("goes as deep as allowed and no deeper", () => {
    const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
    expect(sliceJsonArray(nested(64)).ok).toBe(true);
    expect(sliceJsonArray(nested(65))).toEqual({ ok: false, error: { message: "Er zitten meer dan 64 niveaus in elkaar.", position: 64 } });
    expect(sliceJsonArray(nested(1_000_000)).ok).toBe(false);
    expect(sliceJsonArray('[{"a":[]}]', 2)).toMatchObject({ error: { position: 6 } });
  });

  it("keeps doubled keys, which parsing would lose", () => {
    expect(sliceJsonArray('[{"a":1,"a":2}]')).toEqual({ ok: true, value: ['{"a":1,"a":2}'] });
  });
});
