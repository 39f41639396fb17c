import { describe, expect, it } from "vitest";
import { parseIdentiteit } from "./identiteit";

const namen = { subject: "urn:etoegang:core:LegalSubjectID", subjectType: "namequalifier", acting: "urn:etoegang:core:ActingSubjectID", niveau: "acr", niveauPrefix: "urn:etoegang:core:assurance-class:" };
const KVK = "urn:etoegang:1.9:EntityConcernedID:KvKnr";
const RSIN = "urn:etoegang:1.9:EntityConcernedID:RSIN";
const acr = "urn:etoegang:core:assurance-class:loa3";
const claims = { [namen.subject]: { value: "90000001", namequalifier: KVK }, [namen.acting]: "anja@1", acr };
const expected = { organisatie: { soort: "kvk", nummer: "90000001" }, actingSubjectId: "anja@1", niveau: "loa3" };

describe("parseIdentiteit", () => {
  it.each([
    ["an object", claims],
    ["a list of one", { ...claims, [namen.subject]: [{ value: "90000001", namequalifier: KVK }], [namen.acting]: [{ value: "anja@1" }] }],
    ["plain text with the type beside it", { ...claims, [namen.subject]: "90000001", namequalifier: KVK }],
  ])("reads the subject as %s", (_, input) => {
    expect(parseIdentiteit(input, namen)).toEqual({ ok: true, value: expected });
  });

  it("reads an RSIN", () => {
    const result = parseIdentiteit({ ...claims, [namen.subject]: { value: "999000180", namequalifier: RSIN } }, namen);
    expect(result).toMatchObject({ ok: true, value: { organisatie: { soort: "rsin", nummer: "999000180" } } });
  });

  it("follows configured names", () => {
    const own = { subject: "org", subjectType: "soort", acting: "wie", niveau: "loa", niveauPrefix: "" };
    expect(parseIdentiteit({ org: "90000001", soort: KVK, wie: "anja@1", loa: "loa3", acr: "loa4" }, own)).toEqual({ ok: true, value: expected });
  });

  it.each([
    ["no claims at all", null, "id_token", "onbruikbaar"],
    ["no subject", { ...claims, [namen.subject]: undefined }, namen.subject, "onbruikbaar"],
    ["a subject without type", { ...claims, [namen.subject]: "90000001" }, namen.subject, "onbruikbaar"],
    ["a KvK number of 9 digits", { ...claims, [namen.subject]: { value: "900000011", namequalifier: KVK } }, namen.subject, "onbruikbaar"],
    ["two subjects", { ...claims, [namen.subject]: [claims[namen.subject], claims[namen.subject]] }, namen.subject, "onbruikbaar"],
    ["an unknown type", { ...claims, [namen.subject]: { value: "90000001", namequalifier: "urn:x:Pseudo" } }, namen.subject, "onbruikbaar"],
    ["no person", { [namen.subject]: claims[namen.subject], acr }, namen.acting, "ontbreekt"],
    ["no level", { ...claims, acr: undefined }, "acr", "onbruikbaar"],
    ["an unknown level", { ...claims, acr: `${acr}9` }, "acr", "onbruikbaar"],
  ])("refuses %s", (_, input, claim, reden) => {
    expect(parseIdentiteit(input, namen)).toEqual({ ok: false, error: { claim, reden } });
  });
});
