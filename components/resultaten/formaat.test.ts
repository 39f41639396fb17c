import { describe, expect, test } from "vitest";
import { afstandTekst, beschikbaarOf, datumOf } from "./formaat";

describe("dates in words", () => {
  test.each([
    ["2026-11-21", "21 nov", "vandaag"], ["2026-11-22", "22 nov", "morgen"], ["2026-12-03", "3 dec", "over 12 dagen"],
    ["2026-12-12", "12 dec", "over 3 weken"], ["2027-03-01", "1 mrt 2027", null], ["2026-11-01", "1 nov", "voorbij"],
  ])("%s", (datum, kort, afstand) => expect(datumOf(datum, "2026-11-21")).toEqual({ kort, afstand }));

  test("who was available already is available now", () => {
    expect(beschikbaarOf("2026-10-21", "2026-11-21")).toEqual({ kort: "Nu", afstand: "sinds 21 okt" });
    expect(beschikbaarOf("2026-12-01", "2026-11-21").afstand).toBe("over 10 dagen");
  });
});

test("a distance says when it is estimated or not known", () => {
  expect([afstandTekst(0.2, false), afstandTekst(11.6, true), afstandTekst(null, false)]).toEqual(["<1 km", "± 12 km", "afstand onbekend"]);
});
