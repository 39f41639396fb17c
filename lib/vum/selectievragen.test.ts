import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { zoekvraagSchema, type ZoekvraagInput } from "@/lib/rangschikking/zoekvraag";
import { strictSelectievraagVacatureSchema, strictSelectievraagWerkzoekendeSchema } from "@/lib/standaard/selectievraag";
import { MAXIMUM_SELECTIEVRAGEN, toSelectievragen } from "./selectievragen";

const beroep = (code: string, referentieCode = code) => ({ code, naam: `Beroep ${code}`, referentieCode, referentieNaam: `Beroep ${referentieCode}` });
const gebied = { postcode: "5501 ab", afstand: 20 };
const uri = (code: string) => `urn:nl:uwv:boc:${code}`;
const plan = (input: ZoekvraagInput) => toSelectievragen(zoekvraagSchema.parse(input));
const vacatures = (velden: object) => plan({ richting: "vacatures", kenmerk: "K-1", gebied, ...velden });
const werkzoekenden = (velden: object) => plan({ richting: "werkzoekenden", kenmerk: "K-1", gebied, ...velden });

describe("toSelectievragen for vacatures", () => {
  it("asks once, without a beroep, when none was chosen", () => {
    expect(vacatures({})).toEqual([{ soort: "vacatures", beroepen: [], vraagObject: { selectiegebied: { postcode: "5501AB", afstand: 20 } } }]);
  });

  it("asks each beroep apart, and then the referentieberoepen that weren't chosen", () => {
    const vragen = vacatures({ beroepen: [beroep("10", "1"), beroep("2"), beroep("11", "1")] });
    expect(vragen.map((vraag) => vraag.vraagObject)).toMatchObject(["10", "2", "11", "1"].map((code) => ({ "beroep.codeBeroepsnaam": { $eq: uri(code) } })));
    expect(vragen.map((vraag) => vraag.beroepen[0]?.naam)).toEqual(["Beroep 10", "Beroep 2", "Beroep 11", "Beroep 1"]);
  });

  it("never asks more than ten, the chosen ones first", () => {
    const codes = Array.from({ length: 10 }, (_, index) => String(100 + index));
    const vragen = vacatures({ beroepen: codes.map((code) => beroep(code, "9")) });
    expect(vragen.map((vraag) => vraag.beroepen[0]?.code)).toEqual(codes);
    expect(vragen).toHaveLength(MAXIMUM_SELECTIEVRAGEN);
  });

  it("completes a postcode of four digits", () => {
    expect(vacatures({ gebied: { postcode: "5501", afstand: 5 } })[0]?.vraagObject.selectiegebied).toEqual({ postcode: "5501AA", afstand: 5 });
  });

  it("leaves out what would only be nice", () => {
    expect(vacatures({ uren: { min: 16, max: 24 }, werkEnDenkniveau: { min: 3 }, aanvang: { datum: "2026-12-01" }, onregelmatigWerk: { waarde: "nee" } })).toEqual(vacatures({}));
  });

  it("asks what must be", () => {
    const moet = { belang: "moet" };
    const vraag = vacatures({ uren: { min: 16, max: 24, ...moet }, werkEnDenkniveau: { min: 3, max: 5, ...moet }, aanvang: { datum: "2026-12-01", ...moet }, onregelmatigWerk: { waarde: "nee", ...moet } });
    expect(vraag[0]?.vraagObject).toEqual({
      selectiegebied: { postcode: "5501AB", afstand: 20 },
      "werktijden.aantalWerkurenPerWeekMaximaal": { $gte: 16 },
      "werktijden.aantalWerkurenPerWeekMinimaal": { $lte: 24 },
      codeWerkEnDenkniveauMinimaal: { $gte: "3", $lt: "7" },
      datumAanvangWerkzaamheden: { $gte: "2026-12-01" },
      "flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst": { $eq: 2 },
    });
  });

  it("leaves to the ranking what VUM would turn round or can't say", () => {
    const moet = { belang: "moet" };
    const velden = { rijbewijzen: { codes: ["B"], ...moet }, talen: { lijst: [{ taal: "nld", mondeling: 2 }], ...moet }, werkEnDenkniveau: { min: 1, max: 4, ...moet }, uren: { min: 0, ...moet }, kantoortijden: { waarde: "ja", ...moet } };
    expect(vacatures(velden)).toEqual(vacatures({}));
  });
});

describe("with a mapping to CompetentNL, toSelectievragen", () => {
  const toUri = (code: string) => (code === "9" ? uri(code) : "https://example.org/beroep/1");
  const asked = (richting: "vacatures" | "werkzoekenden", ...beroepen: object[]) => toSelectievragen(zoekvraagSchema.parse({ richting, kenmerk: "K-1", gebied, beroepen }), toUri);

  it("asks its URIs, and names with the same URI once, under the first", () => {
    expect(asked("vacatures", beroep("7737"), beroep("1000408541", "7737"), beroep("9")).map(({ beroepen, vraagObject }) => [beroepen[0]?.code, JSON.stringify(vraagObject)])).toEqual([
      ["7737", expect.stringContaining('{"$eq":"https://example.org/beroep/1"}')],
      ["9", expect.stringContaining('{"$eq":"urn:nl:uwv:boc:9"}')],
    ]);
    expect(asked("werkzoekenden", beroep("7737"), beroep("1000408541", "7737"))).toMatchObject([{ beroepen: [{ code: "7737" }] }]);
  });
});

describe("toSelectievragen for werkzoekenden", () => {
  it("asks once, with all beroepen and their referentieberoepen", () => {
    const vragen = werkzoekenden({ beroepen: [beroep("10", "1"), beroep("2")] });
    expect(vragen).toHaveLength(1);
    expect(vragen[0]?.vraagObject).toMatchObject({ bemiddelingsberoep: { $elemMatch: { $or: ["10", "2", "1"].map((code) => ({ "beroep.codeBeroepsnaam": { $eq: uri(code) } })) } } });
  });

  it("asks what must be", () => {
    const moet = { belang: "moet" };
    const vraag = werkzoekenden({
      uren: { min: 16, max: 24, ...moet }, aanvang: { datum: "2026-12-01", ...moet }, onregelmatigWerk: { waarde: "ja", ...moet }, kantoortijden: { waarde: "nee", ...moet },
      contract: { codes: ["O", "B"], ...moet }, rijbewijzen: { codes: ["AM", "B"], ...moet }, talen: { lijst: [{ taal: "nld", mondeling: 3 }], ...moet },
    });
    expect(vraag[0]?.vraagObject).toEqual({
      selectiegebied: { postcode: "5501AB", afstand: 20 },
      "werktijden.aantalWerkurenPerWeekMaximaal": { $gte: 16 },
      "werktijden.aantalWerkurenPerWeekMinimaal": { $lte: 24 },
      datumAanvangBeschikbaarVoorWerk: { $lte: "2026-12-01" },
      "flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst": { $eq: 1 },
      "werktijden.indicatieKantoortijden": { $eq: 2 },
      contractvorm: { $elemMatch: { $or: [{ codeTypeArbeidscontract: { $eq: "O" } }, { codeTypeArbeidscontract: { $eq: "B" } }] } },
      "arbeidsmarktkwalificatie.rijbewijs": { $all: [{ $elemMatch: { codeSoortRijbewijs: { $eq: "B" } } }] },
      "arbeidsmarktkwalificatie.taalbeheersing": { $all: [{ $elemMatch: { codeTaal: { $eq: "nld" }, codeNiveauTaalbeheersingMondeling: { $gte: 3 } } }] },
    });
  });

  it("doesn't ask for regular work: who is willing to work irregular hours fits as well", () => {
    expect(werkzoekenden({ onregelmatigWerk: { waarde: "nee", belang: "moet" } })).toEqual(werkzoekenden({}));
  });
});

describe("toSelectievragen", () => {
  const belang = fc.constantFrom("moet", "graag");
  const option = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const velden = fc.record({
    beroepen: fc.array(fc.integer({ min: 1, max: 50 }).map((code) => beroep(String(code), String(code % 7))), { maxLength: 10 }),
    uren: option(fc.record({ min: fc.integer({ min: 0, max: 40 }), max: fc.integer({ min: 40, max: 99 }), belang })),
    werkEnDenkniveau: option(fc.record({ min: fc.integer({ min: 1, max: 6 }), belang })),
    aanvang: option(fc.record({ datum: fc.constant("2026-12-01"), belang })),
    onregelmatigWerk: option(fc.record({ waarde: fc.constantFrom("ja", "nee"), belang })),
    kantoortijden: option(fc.record({ waarde: fc.constantFrom("ja", "nee"), belang })),
    contract: option(fc.record({ codes: fc.subarray(["O", "B"], { minLength: 1 }), belang })),
    rijbewijzen: option(fc.record({ codes: fc.subarray(["AM", "B", "C"], { minLength: 1 }), belang })),
    talen: option(fc.record({ lijst: fc.constant([{ taal: "nld", mondeling: 2, schriftelijk: 4 }]), belang })),
  });
  const strict = { vacatures: strictSelectievraagVacatureSchema, werkzoekenden: strictSelectievraagWerkzoekendeSchema };

  it("only ever asks what the contract knows", () => {
    fc.assert(
      fc.property(fc.constantFrom("vacatures", "werkzoekenden"), velden, (richting, ingevuld) => {
        const vragen = toSelectievragen(zoekvraagSchema.parse({ richting, kenmerk: "K-1", gebied, ...ingevuld }));
        for (const { soort, vraagObject } of vragen) expect(strict[soort].safeParse(vraagObject).error).toBeUndefined();
        expect(vragen.length).toBeLessThanOrEqual(MAXIMUM_SELECTIEVRAGEN);
      }),
    );
  });
});
