import { expect, test } from "vitest";
import { vacatureRij } from "@/lib/rangschikking/oordelen/voorbeeld";
import { toItems, toRegels } from "./regels";

const rijen = ["a", "b", "c", "d"].map((key, index) => ({ rij: vacatureRij(key), score: 90 - index, oordelen: [] }));

test("the best of what is the same takes the others with it; the order of lines stays", () => {
  const regels = toRegels(rijen, [["d", "b"], ["x", "y"]]);
  expect(regels.map(({ hoofd, andere }) => [hoofd, ...andere].map(({ rij }) => rij.key).join("+"))).toEqual(["a", "b+d", "c"]);
  expect(toItems(regels, new Set()).map(({ gerangschikt }) => gerangschikt.rij.key)).toEqual(["a", "b", "c"]);
  expect(toItems(regels, new Set(["b"])).map(({ gerangschikt, isLid }) => `${gerangschikt.rij.key}${isLid ? "'" : ""}`)).toEqual(["a", "b", "d'", "c"]);
});
