import { expect, it } from "vitest";
import { zoekvraagSchema } from "@/lib/rangschikking/zoekvraag";
import { toBeroepsUri } from "@/lib/standaard/beroepscode";
import { sharpen } from "./aanscherpen";

const kok = { code: "1", naam: "Kok", referentieCode: "1", referentieNaam: "Kok" };
const bakker = { code: "2", naam: "Bakker", referentieCode: "2", referentieNaam: "Bakker" };
const vraag = (wensen: object) => zoekvraagSchema.parse({ richting: "vacatures", kenmerk: "WZ", beroepen: [kok, bakker], gebied: { postcode: "5501", afstand: 20 }, ...wensen });

it("adds what is graag to the question of the same beroep", () => {
  const scherper = sharpen(vraag({ uren: { min: 16, max: 24 }, onregelmatigWerk: { waarde: "nee" } }), 2, toBeroepsUri);
  expect(scherper).toEqual({
    selectiegebied: { postcode: "5501AA", afstand: 20 },
    "werktijden.aantalWerkurenPerWeekMaximaal": { $gte: 16 },
    "werktijden.aantalWerkurenPerWeekMinimaal": { $lte: 24 },
    "flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst": { $eq: 2 },
    "beroep.codeBeroepsnaam": { $eq: toBeroepsUri("2") },
  });
});

it("is nothing where VUM can't be asked for the wishes, or all of them must already", () => {
  expect(sharpen(vraag({ woorden: { woorden: ["buiten"] }, vervoermiddelen: { codes: [3] } }), 1, toBeroepsUri)).toBeNull();
  expect(sharpen(vraag({ uren: { min: 16, belang: "moet" } }), 1, toBeroepsUri)).toBeNull();
});
