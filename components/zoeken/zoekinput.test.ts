import { expect, it } from "vitest";
import { zoekvraagSchema, type Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import { LEEG_CONCEPT, WENSEN } from "./concept";
import { conceptVan } from "./concept-van";
import { isGevuld, toZoekInput, veldVan } from "./zoekinput";

const kok = { code: "1", naam: "Kok", referentieCode: "1", referentieNaam: "Kok", herkomst: "gekozen" as const };
const basis = { kenmerk: "WZ-1", beroepen: [kok], gebied: { postcode: "5501", afstand: 25 } };
const gemeenschappelijk = {
  uren: { min: 16, max: 24, belang: "moet" }, werkEnDenkniveau: { min: 2, belang: "graag" }, talen: { lijst: [{ taal: "nld", mondeling: 3 }, { taal: "eng", schriftelijk: 2 }], belang: "graag" },
  onregelmatigWerk: { waarde: "nee", belang: "moet" }, kantoortijden: { waarde: "ja", belang: "graag" }, contract: { codes: ["O", "B"], belang: "graag" },
  sector: { codes: ["86", "87"], belang: "moet" }, woorden: { woorden: ["buiten", "klein team"], belang: "graag" }, competenties: { codes: ["https://x/1"], belang: "graag" },
  interesses: { woorden: ["dieren"], belang: "graag" }, reistijd: { max: 45, belang: "moet" }, aanvang: { datum: "2026-12-01", belang: "graag" },
};
const vacatures = { richting: "vacatures", ...basis, ...gemeenschappelijk, rijbewijzen: { codes: [], belang: "moet" }, vervoermiddelen: { codes: [3, 5], belang: "moet" }, soortWerk: { soorten: ["01", "stage"], belang: "graag" }, zonderDiploma: { belang: "moet" }, zonderErvaring: { belang: "graag" } };
const werkzoekenden = { richting: "werkzoekenden", ...basis, ...gemeenschappelijk, rijbewijzen: { codes: ["B", "C"], belang: "moet" }, vervoermiddelen: { codes: [1], gebruik: ["uitvoering"], belang: "graag" }, soortWerk: { soorten: ["02"], belang: "graag" } };

/** As the server parses it, the area recognised. */
function parseForm(vraag: Zoekvraag): Zoekvraag {
  const { gebied, ...rest } = toZoekInput(vraag.richting, conceptVan(vraag), WENSEN);
  return zoekvraagSchema.parse({ ...rest, gebied: { postcode: gebied.tekst, afstand: gebied.afstand } });
}

it.each([vacatures, werkzoekenden])("gives every criterion of $richting back as it was: the form loses nothing", (ruw) => {
  const vraag = zoekvraagSchema.parse(ruw);
  expect(parseForm(vraag)).toEqual(vraag);
});

it("leaves out what was left empty", () => {
  expect(toZoekInput("vacatures", { ...LEEG_CONCEPT, kenmerk: "x", plaats: "Best" }, WENSEN)).toEqual({ richting: "vacatures", kenmerk: "x", beroepen: [], gebied: { tekst: "Best", afstand: 20 } });
});

it("asks nothing that this direction doesn't have", () => {
  const concept = { ...LEEG_CONCEPT, zonderDiploma: true, geenRijbewijs: true };
  expect(WENSEN.filter((wens) => isGevuld("vacatures", concept, wens))).toEqual(["zonderDiploma", "rijbewijzen"]);
  expect(WENSEN.filter((wens) => isGevuld("werkzoekenden", concept, wens))).toEqual([]);
});

it("sends a number that is none, so that it is refused in words", () => {
  expect(toZoekInput("vacatures", { ...LEEG_CONCEPT, reistijd: "uur" }, WENSEN)).toMatchObject({ reistijd: { max: NaN } });
});

it.each([["gebied.tekst", "plaats"], ["uren.max", "uren-max"], ["talen.lijst.1.taal", "taal-1"], ["talen.lijst", "talen"], ["woorden.woorden.0", "woorden"], ["aanvang.datum", "aanvang"]])("leads %s to %s", (pad, veld) => expect(veldVan(pad)).toBe(veld));
