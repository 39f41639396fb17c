import { describe, expect, it } from "vitest";
import { bemiddelingsberoepenIn, parseSelectievraag } from "./parse-selectievraag";
import { strictSelectievraagVacatureSchema, strictSelectievraagWerkzoekendeSchema } from "./selectievraag";

const selectiegebied = { postcode: "5503AB", afstand: 20 };

describe("a question as a bron reads it", () => {
  it("needs a selectiegebied, and says what is missing", () => {
    expect(parseSelectievraag("vacatures", { vraagObject: {} })).toEqual({ ok: false, error: { fout: "incomplete", path: "vraagObject.selectiegebied", reason: "invalid_type" } });
    expect(parseSelectievraag("vacatures", { vraagObject: { selectiegebied: { postcode: "5503AB" } } })).toMatchObject({ error: { fout: "incomplete", path: "vraagObject.selectiegebied.afstand" } });
    expect(parseSelectievraag("werkzoekenden", {})).toMatchObject({ error: { fout: "incomplete", path: "vraagObject" } });
    expect(parseSelectievraag("werkzoekenden", null)).toMatchObject({ error: { fout: "malformed", path: "" } });
  });

  it.each([
    [{ postcode: "5503 AB", afstand: 20 }],
    [{ postcode: "5503AB", afstand: 1000 }],
    [{ postcode: "5503AB", afstand: -1 }],
    [{ postcode: "5503AB", afstand: "20" }],
    [{ postcode: "5503AB", afstand: 1.5 }],
    ["5503AB"],
  ])("refuses the selectiegebied %j as malformed", (gebied) => {
    expect(parseSelectievraag("vacatures", { vraagObject: { selectiegebied: gebied } })).toMatchObject({ ok: false, error: { fout: "malformed" } });
  });

  it("drops fields and operators it doesn't know, at every depth", () => {
    const vraag = {
      selectiegebied: { ...selectiegebied, land: "NL" },
      kleur: { $eq: "rood" },
      "beroep.codeBeroepsnaam": { $in: ["x"] },
      rijbewijs: { $all: [{ $elemMatch: { codeSoortRijbewijs: { $eq: "B", $ne: "C" }, sinds: 2000 } }], $size: 1 },
    };
    expect(parseSelectievraag("vacatures", { vraagObject: vraag, naast: 1 })).toEqual({
      ok: true,
      value: { selectiegebied, "beroep.codeBeroepsnaam": {}, rijbewijs: { $all: [{ $elemMatch: { codeSoortRijbewijs: { $eq: "B" } } }] } },
    });
  });

  it.each([
    ["werktijden.aantalWerkurenPerWeekMaximaal", { $gte: "24" }, "vraagObject.werktijden.aantalWerkurenPerWeekMaximaal.$gte"],
    ["beroep.codeBeroepsnaam", { $eq: 1 }, "vraagObject.beroep.codeBeroepsnaam.$eq"],
    ["rijbewijs", { $all: [{ $elemMatch: { codeSoortRijbewijs: { $eq: "Z" } } }] }, "vraagObject.rijbewijs.$all[0].$elemMatch.codeSoortRijbewijs.$eq"],
    ["rijbewijs", { $all: [] }, "vraagObject.rijbewijs.$all"],
    ["datumAanvangWerkzaamheden", { $gte: "2026-02-30" }, "vraagObject.datumAanvangWerkzaamheden.$gte"],
    ["codeWerkEnDenkniveauMinimaal", { $gte: 3, $lt: "7" }, "vraagObject.codeWerkEnDenkniveauMinimaal.$gte"],
    ["rijbewijs", null, "vraagObject.rijbewijs"],
  ])("refuses %s %j at its path", (naam, criterium, path) => {
    expect(parseSelectievraag("vacatures", { vraagObject: { selectiegebied, [naam]: criterium } })).toMatchObject({ ok: false, error: { fout: "malformed", path } });
  });

  it("needs the language in a language criterion", () => {
    const taalbeheersing = { $all: [{ $elemMatch: { codeNiveauTaalbeheersingMondeling: { $gte: 3 } } }] };
    expect(parseSelectievraag("vacatures", { vraagObject: { selectiegebied, taalbeheersing } })).toMatchObject({
      error: { fout: "incomplete", path: "vraagObject.taalbeheersing.$all[0].$elemMatch.codeTaal" },
    });
  });

  it("takes a bemiddelingsberoep under both of its names", () => {
    const bemiddelingsberoep = { $elemMatch: { $or: [{ "beroep.codeBeroepsnaam": { $eq: "urn:a" } }, { codeBeroepsnaam: { $eq: "urn:b" } }] } };
    const gelezen = parseSelectievraag("werkzoekenden", { vraagObject: { selectiegebied, bemiddelingsberoep } });
    expect(gelezen.ok && bemiddelingsberoepenIn(gelezen.value)).toEqual(["urn:a", "urn:b"]);
  });
});

describe("a question as we ask it", () => {
  it("allows the two forms of the work level and nothing between", () => {
    const met = (niveau: object) => strictSelectievraagVacatureSchema.safeParse({ selectiegebied, codeWerkEnDenkniveauMinimaal: niveau }).success;
    expect([met({ $gte: "3", $lt: "7" }), met({ $lt: "7" }), met({ $eq: "7" })]).toEqual([true, true, true]);
    expect([met({ $gte: "3" }), met({ $eq: "7", $lt: "7" }), met({ $eq: "3" }), met({})]).toEqual([false, false, false, false]);
  });

  it("refuses what the contract doesn't know", () => {
    expect(strictSelectievraagWerkzoekendeSchema.safeParse({ selectiegebied, kleur: 1 }).success).toBe(false);
    expect(strictSelectievraagWerkzoekendeSchema.safeParse({ selectiegebied, bemiddelingsberoep: { $elemMatch: { $or: [{ codeBeroepsnaam: { $eq: "x" } }] } } }).success).toBe(false);
  });

  it("fits what a bron reads", () => {
    const vraag = strictSelectievraagVacatureSchema.parse({ selectiegebied, codeWerkEnDenkniveauMinimaal: { $gte: "3", $lt: "7" } });
    expect(parseSelectievraag("vacatures", { vraagObject: vraag })).toEqual({ ok: true, value: vraag });
  });
});
