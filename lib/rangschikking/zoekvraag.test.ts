import { describe, expect, it } from "vitest";
import { gekozen, MAGAZIJN } from "./oordelen/beroepen";
import { zoekvraagSchema } from "./zoekvraag";

const minimum = { richting: "vacatures", kenmerk: "WZ-2291", gebied: { postcode: "5501", afstand: 20 } };
const issuesOf = (input: unknown) => zoekvraagSchema.safeParse(input).error?.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`) ?? [];

describe("zoekvraagSchema", () => {
  it("needs a kenmerk and an area, nothing else", () => {
    expect(zoekvraagSchema.parse(minimum)).toEqual({ ...minimum, beroepen: [] });
    expect(zoekvraagSchema.parse({ ...minimum, richting: "werkzoekenden" }).richting).toBe("werkzoekenden");
  });

  it("says per field what is missing and what to do", () => {
    expect(issuesOf({ richting: "vacatures" })).toEqual([
      "kenmerk: Vul een kenmerk in, bijvoorbeeld je eigen dossiernummer. Daarmee vind je de zoekvraag terug.",
      "gebied: Vul in rond welke plaats of postcode je zoekt.",
    ]);
    expect(issuesOf({})).toEqual(["richting: Kies of je vacatures of werkzoekenden zoekt."]);
  });

  it("refuses a BSN in every free field, and can be told apart", () => {
    const input = {
      ...minimum,
      kenmerk: "dossier 123456782",
      gebied: { postcode: "5501", afstand: 20, plaats: "123456782" },
      woorden: { woorden: ["1234.56.782"] },
      interesses: { woorden: ["111222333"] },
      competenties: { codes: ["bsn 123456782"] },
    };
    const issues = zoekvraagSchema.safeParse(input).error?.issues ?? [];
    expect(issues.map(({ path }) => path.join("."))).toEqual(["kenmerk", "gebied.plaats", "woorden.woorden.0", "competenties.codes.0", "interesses.woorden.0"]);
    for (const issue of issues) expect(issue).toMatchObject({ code: "custom", params: { reden: "bsn" } });
    expect(issues[0]?.message).toContain("burgerservicenummer");
  });

  it("reads postcodes as people write them", () => {
    const postcode = (text: string) => zoekvraagSchema.safeParse({ ...minimum, gebied: { postcode: text, afstand: 5 } }).data?.gebied.postcode;
    expect(["5501", "5501 ab", " 5501AB ", "0123", "550", "Veldhoven"].map(postcode)).toEqual(["5501", "5501AB", "5501AB", undefined, undefined, undefined]);
  });

  it("checks what belongs together", () => {
    expect(issuesOf({ ...minimum, uren: { min: 32, max: 24 } })).toEqual(["uren.max: Het maximum aantal uren is lager dan het minimum. Verhoog het maximum of verlaag het minimum."]);
    expect(issuesOf({ ...minimum, uren: {} })).toEqual(["uren.min: Vul een minimum of een maximum aantal uren in."]);
    expect(issuesOf({ ...minimum, talen: { lijst: [{ taal: "nld" }, { taal: "nld" }] } })).toEqual(["talen.lijst: Een taal staat er twee keer in. Haal er één weg."]);
    expect(issuesOf({ ...minimum, aanvang: { datum: "2026-02-30" } })).toEqual(["aanvang.datum: Vul een bestaande datum in, bijvoorbeeld 1-12-2026."]);
    expect(issuesOf({ ...minimum, beroepen: Array.from({ length: 11 }, () => gekozen(MAGAZIJN)[0]) })).toEqual(["beroepen: Kies niet meer dan 10 beroepen. Haal er een weg."]);
  });

  it("takes graag unless said otherwise, and drops doubles", () => {
    const { data } = zoekvraagSchema.safeParse({ ...minimum, vervoermiddelen: { codes: [3, 5, 3] }, contract: { codes: ["O"], belang: "moet" } });
    expect(data).toMatchObject({ vervoermiddelen: { codes: [3, 5], belang: "graag" }, contract: { codes: ["O"], belang: "moet" } });
  });

  it("keeps the directions apart: beschut werk is never asked of a person", () => {
    expect(issuesOf({ ...minimum, richting: "werkzoekenden", soortWerk: { soorten: ["beschut"] } })).toEqual(["soortWerk.soorten.0: Kies een soort werk uit de lijst."]);
    expect(issuesOf({ ...minimum, soortWerk: { soorten: ["beschut"] } })).toEqual([]);
    expect(zoekvraagSchema.parse({ ...minimum, rijbewijzen: { codes: [] } })).toMatchObject({ rijbewijzen: { codes: [] } });
    expect(issuesOf({ ...minimum, richting: "werkzoekenden", rijbewijzen: { codes: [] } })).toHaveLength(1);
  });
});
