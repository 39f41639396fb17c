import { describe, expect, it } from "vitest";
import { IDENTITEITEN } from "./identiteiten";
import { ORGANISATIES } from "./organisaties";

const doubles = (values: readonly (string | undefined)[]): (string | undefined)[] =>
  values.filter((value, index) => value !== undefined && values.indexOf(value) !== index);

describe("the organisations of the demo", () => {
  it("differ in OIN, KvK number and RSIN", () => {
    expect(doubles(ORGANISATIES.map((organisatie) => organisatie.oin))).toEqual([]);
    expect(doubles(ORGANISATIES.map((organisatie) => organisatie.kvk))).toEqual([]);
    expect(doubles(ORGANISATIES.map((organisatie) => organisatie.rsin))).toEqual([]);
  });
});

describe("the identities of the demo", () => {
  it("differ in key and pseudonym", () => {
    expect(doubles(IDENTITEITEN.map((identiteit) => identiteit.sleutel))).toEqual([]);
    expect(doubles(IDENTITEITEN.map((identiteit) => identiteit.actingSubjectId))).toEqual([]);
  });

  it("have one legal subject each", () => {
    expect(IDENTITEITEN.filter((identiteit) => (identiteit.kvk === undefined) === (identiteit.rsin === undefined))).toEqual([]);
  });

  it("show every role, and every reason to be refused", () => {
    expect(new Set(IDENTITEITEN.flatMap((identiteit) => identiteit.rollen))).toEqual(
      new Set(["bemiddelaar", "bronbeheerder", "organisatiebeheerder", "privacyfunctionaris", "functioneel_beheerder"]),
    );
    expect(IDENTITEITEN.some((identiteit) => identiteit.loa === "loa2")).toBe(true);
    expect(IDENTITEITEN.some((identiteit) => identiteit.organisatieOin === undefined)).toBe(true);
    expect(IDENTITEITEN.some((identiteit) => identiteit.rollen.length === 0 && identiteit.organisatieOin)).toBe(true);
  });
});
