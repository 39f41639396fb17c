import { expect, test } from "vitest";
import { standaardGewichten } from "./gewichten";
import { RICHTINGEN } from "./keuzes";
import { isZelfdeKeuze, shiftWeegstand, toGewichten, WEEGSTANDEN } from "./weegstanden";

test("weights follow the words, and stay whole and within 100", () => {
  expect(toGewichten("vacatures", { beroep: "zeerVeel", afstand: "veel", uren: "normaal", vervoer: "weinig", taal: "niet" })).toEqual({ beroep: 100, afstand: 40, uren: 20, vervoer: 9, taal: 0 });
  for (const richting of RICHTINGEN) for (const [criterium, standaard] of Object.entries(standaardGewichten(richting))) {
    const rising = WEEGSTANDEN.map((stand) => Object.values(toGewichten(richting, { [criterium]: stand }))[0] ?? -1);
    expect(rising.every((gewicht, index) => Number.isInteger(gewicht) && gewicht <= 100 && (standaard === 0 || index === 0 || gewicht > (rising[index - 1] ?? 0)))).toBe(true);
  }
});

test("shifting back to normal is no choice any more", () => {
  const shifted = shiftWeegstand({ uren: "veel" }, "afstand", "niet");
  expect(shifted).toEqual({ uren: "veel", afstand: "niet" });
  expect(shiftWeegstand(shifted, "uren", "normaal")).toEqual({ afstand: "niet" });
  expect(isZelfdeKeuze({ afstand: "niet" }, shiftWeegstand(shifted, "uren", "normaal"))).toBe(true);
  expect(isZelfdeKeuze({}, { afstand: "niet" })).toBe(false);
});
