import { expect, it } from "vitest";
import { byTelling, describeTelling } from "./verruimtelling";

const telling = {
  teTellen: 0,
  geteld: [
    { criterium: "beroep", uitkomst: "answered", aantal: 40 }, { criterium: "afstand", uitkomst: "limitReached", aantal: 100 },
    { criterium: "uren", uitkomst: "answered", aantal: 3 }, { criterium: "niveau", uitkomst: "late", aantal: 0 }, { criterium: "aanvang", uitkomst: null, aantal: 0 },
  ],
};
const tekst = (criterium: string) => describeTelling(telling, criterium, 3);

it("says what each would give, and claims nothing that wasn't counted", () => {
  expect(tekst("beroep")).toEqual({ tekst: "40 resultaten", voegtNietsToe: false });
  expect(tekst("afstand").tekst).toBe("meer dan 100 resultaten");
  expect(tekst("uren")).toEqual({ tekst: "3 resultaten", voegtNietsToe: true });
  expect(tekst("niveau")).toEqual({ tekst: "kon niet worden geteld", voegtNietsToe: false });
  expect(tekst("aanvang").tekst).toBe("wordt geteld…");
  expect(tekst("vervoer")).toEqual({ tekst: null, voegtNietsToe: false });
});

it("puts what gives most first", () => {
  expect(["vervoer", "uren", "beroep", "afstand"].map((criterium) => ({ criterium })).toSorted(byTelling(telling)).map(({ criterium }) => criterium)).toEqual(["afstand", "beroep", "uren", "vervoer"]);
});
