import { expect, test } from "vitest";
import { MAGAZIJN } from "./oordelen/beroepen";
import { AUTO, uur, vervoer } from "./oordelen/geval";
import { vacatureRij } from "./oordelen/voorbeeld";
import { packRijen, unpackRijen } from "./rijen-tekst";

const rijen = [vacatureRij("a", { km: 3, ...uur(16, 32), ...vervoer(AUTO), beroepen: [MAGAZIJN], werkgever: 'De "Kwast" & Zn\u2028' }), vacatureRij("b", {})];

test("rows come out as they went in, unknown values included", () => {
  expect(unpackRijen(packRijen(rijen))).toEqual(rijen);
  expect(unpackRijen(packRijen([]))).toEqual([]);
});

test("the same rows are the same text, shorter than as objects", () => {
  expect(packRijen(structuredClone(rijen))).toBe(packRijen(rijen));
  const veel = Array.from({ length: 50 }, (_, index) => vacatureRij(String(index), { km: index }));
  expect(packRijen(veel).length).toBeLessThan(JSON.stringify(veel).length * 0.7);
});
