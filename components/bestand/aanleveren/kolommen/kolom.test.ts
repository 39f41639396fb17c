import { describe, expect, it } from "vitest";
import { type Doel, dubbele, type Kolom, zekerheidVan } from "./kolom";

const kolom = (deel: Partial<Kolom>): Kolom => ({ kolom: 0, letter: "A", kop: "Functie", gevuld: 3, voorbeelden: ["kok"], doel: "beroep", voorgesteld: "beroep", zekerheid: 0.98, zeker: true, waarom: "kop", ...deel });

describe("zekerheidVan", () => {
  it.each([
    [kolom({}), "beroep", "Zeker", false],
    [kolom({ zeker: false }), "beroep", "Kijk even na", true],
    [kolom({ doel: null, zeker: false, waarom: "niet herkend" }), null, "Niet herkend", true],
    [kolom({ waarom: "eerder gekozen" }), "beroep", "Zeker", false],
    [kolom({ gevuld: 0, waarom: "leeg" }), "beroep", "Leeg", false],
    [kolom({ zeker: false }), "naam", "Door jou gekozen", false],
    [kolom({}), null, "Gaat niet mee", false],
  ])("says it in words", (van, gekozen, woord, kijken) => expect(zekerheidVan(van, gekozen)).toMatchObject({ woord, kijken }));
});

it("finds columns that can't both go to the same place", () => {
  const doel = (sleutel: string, meer: boolean): [string, Doel] => [sleutel, { sleutel, label: sleutel, onder: "Werk", prive: false, meer }];
  const doelen = new Map([doel("postcode", false), doel("taal", true)]);
  const kolommen = [0, 1, 2, 3].map((at) => kolom({ kolom: at, letter: "ABCD"[at]! }));
  const dubbel = dubbele(kolommen, ["postcode", "taal", "taal", "postcode"], doelen);
  expect([...dubbel].map(([at, had]) => [at, had.letter])).toEqual([[3, "A"]]);
});
