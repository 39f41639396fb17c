import { describe, expect, it } from "vitest";
import { ZEKER } from "../kolommen/voorstel";
import { leverProef } from "../oordeel/testing/leveren";
import { buildSjabloon, sjabloonkolommen } from "./sjabloon-xlsx";

describe.each(["vacatures", "werkzoekenden"] as const)("the example file for %s", (soort) => {
  it("is understood without anybody looking at it", async () => {
    const { voorstel, rijen, samenvatting } = await leverProef(await buildSjabloon(soort), { soort });
    expect(voorstel?.kolommen.filter(({ zekerheid }) => zekerheid < ZEKER).map(({ kop }) => kop)).toEqual([]);
    expect(voorstel?.indeling.doelen).toEqual(sjabloonkolommen[soort].map(({ doel }) => doel));
    // The register of this test knows three occupations.
    const over = rijen.flatMap(({ meldingen }) => meldingen).filter(({ code }) => code !== "beroep_onbekend");
    expect(over).toEqual([]);
    expect(samenvatting).toMatchObject({ rijen: 3, goed: 3 });
  });
});
