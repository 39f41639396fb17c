import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBoc } from "./boc-bestand";

const HEADER = '"UWV beroep code";"Omschrijving";"Code Bovenliggend Referentie Beroep";"Omschrijving Bovenliggend Referentie Beroep"';
const file = (...lines: string[]) => [HEADER, ...lines].join("\r\n");

describe("parseBoc", () => {
  it("reads referentieberoepen and the names under them", () => {
    const result = parseBoc(`\uFEFF${file('"1";"Kok";"n.v.t";"n.v.t"', '"2";"kok; koud en ""warm""";"1";"Kok"')}`);
    expect(result).toEqual({
      ok: true,
      value: { beroepen: [{ code: "1", naam: "Kok", referentieCode: "1" }, { code: "2", naam: 'kok; koud en "warm"', referentieCode: "1" }], weigeringen: [] },
    });
  });

  it("tells which rows it refuses and why", () => {
    const result = parseBoc(file('"1";"Kok";"n.v.t";""', '"x1";"Bakker";"n.v.t";""', '"1";"Kok";"n.v.t";""', '"3";"ober";"9";"?"', '"4";"";"n.v.t";""', '"5";"slager";"zie kok";""'));
    expect(result).toMatchObject({ ok: true, value: { beroepen: [{ code: "1" }] } });
    const weigeringen = result.ok ? result.value.weigeringen : [];
    expect(weigeringen.map(({ regel }) => regel).sort()).toEqual([3, 4, 5, 6, 7]);
    expect(weigeringen.map(({ reden }) => reden).join()).toContain("twee keer");
  });

  it.each([["", "leeg"], ["code,naam\n1,Kok", "komma's"], [HEADER, "zonder rijen"]])("says in words that %j is not the file (%s)", (text) => {
    expect(parseBoc(text)).toMatchObject({ ok: false, error: expect.stringMatching(/\w+/) });
  });

  it("never throws, whatever it is given", () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => void parseBoc(`${HEADER}\n${text}`)));
  });
});
