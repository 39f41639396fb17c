import { describe, expect, it } from "vitest";
import { isAtLeast, NIVEAUS, parseAcr, toAcr } from "./niveau";

describe("niveau", () => {
  it("round-trips every level through its acr", () => {
    expect(NIVEAUS.map((niveau) => parseAcr(toAcr(niveau)))).toEqual([...NIVEAUS]);
  });

  it("lets a level pass from the minimum on", () => {
    expect(NIVEAUS.filter((niveau) => isAtLeast(niveau, "loa3"))).toEqual(["loa3", "loa4"]);
  });

  it.each(["loa3", "urn:etoegang:core:assurance-class:loa5", "urn:etoegang:core:assurance-class:loa3 ", ""])("knows no level in %j", (acr) => {
    expect(parseAcr(acr)).toBeUndefined();
  });
});
