import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeTekst } from "../codering";
import { collect, pieces } from "../testing/stroom";
import { readJson } from "./json";

const read = (text: string | Buffer, size = 65_536) => collect(readJson(decodeTekst(pieces(Buffer.from(text), size))));
const originelen = async (text: string, size?: number) => (await read(text, size)).map(({ origineel }) => origineel);

describe("json", () => {
  it("gives the exact text of each record, in a list, in an object with a list, and behind each other", async () => {
    const a = '{ "a": [1, {"b": "x\\"]},"}] }';
    for (const size of [1, 3, 1000]) {
      expect(await originelen(` [${a} ,\n{}]\n`, size)).toEqual([a, "{}"]);
      expect(await originelen(`{"datum":"2026-01-01","aantal":2,"vacatures":[${a},{}],"meer":{"x":[1]}}`, size)).toEqual([a, "{}"]);
      expect(await originelen(`${a}\n{"b":2}\n`, size)).toEqual([a, '{"b":2}']);
    }
  });

  it("takes an object with lists of its own for one record", async () => expect(await originelen('{"bemiddelingsberoep":[{"a":1}]}')).toHaveLength(1));

  it.each([
    ["[{}", "geen JSON"], ["[{} {}]", "geen JSON"], ["[{},]", "geen JSON"], ["[,{}]", "geen JSON"], ["[{}] x", "geen JSON"], ['[{"a":}]', "geen JSON"], ['[{"a":1]', "geen JSON"],
    ["[]", "geen records"], ["[1,2]", "geen records"], ['["x"]', "geen records"], ["[[{}]]", "geen records"], ['[{"a":"', "geen JSON"],
    ["[".repeat(200_000), "JSON te diep"], [`[${'{"a":'.repeat(70)}1${"}".repeat(70)}]`, "JSON te diep"], [`[{"a":"${"x".repeat(300_000)}"}]`, "record te lang"],
  ])("refuses %.20s: %s", async (text, reden) => {
    await expect(read(text)).rejects.toHaveProperty("weigering.reden", reden);
  });

  it("cuts every list of objects as it was written, however it arrives", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), { minLength: 1, maxLength: 10 }), fc.integer({ min: 1, max: 40 }), fc.constantFrom(0, 2), async (records, size, indent) => {
        expect((await originelen(JSON.stringify(records, null, indent), size)).map((text) => JSON.parse(text) as unknown)).toEqual(JSON.parse(JSON.stringify(records)));
      }),
      { numRuns: 200 },
    );
  });

  it("never throws anything but a refusal", async () => {
    const bits = fc.array(fc.constantFrom("[", "]", "{", "}", '"', ",", ":", "1", "\\", " ", '"a"'), { maxLength: 40 }).map((list) => list.join(""));
    await fc.assert(fc.asyncProperty(bits, async (text) => { await read(text, 7).catch((error: unknown) => expect(error).toHaveProperty("weigering")); }), { numRuns: 1000 });
  });
});
