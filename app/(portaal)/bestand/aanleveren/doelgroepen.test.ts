import { expect, it } from "vitest";
import { doelen } from "@/lib/bestand/kolommen/doelen";
import { groepeerDoelen, groepVan } from "./doelgroepen";

it.each(["vacatures", "werkzoekenden"] as const)("has a heading for everything a column of %s can be", (soort) => {
  expect(doelen[soort].filter((doel) => groepVan(doel) === undefined).map(({ sleutel }) => sleutel)).toEqual([]);
});

it("begins with what a row is known by and ends with what never goes", () => {
  const groepen = [...new Set(groepeerDoelen("werkzoekenden", doelen.werkzoekenden).map(({ onder }) => onder))];
  expect([groepen[0], groepen.at(-1)]).toEqual(["Kenmerk en toestemming", "Gaat nooit naar VUM"]);
});
