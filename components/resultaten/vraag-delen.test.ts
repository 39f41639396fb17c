import { describe, expect, it } from "vitest";
import { vacatureZoekvraagSchema, werkzoekendeZoekvraagSchema, zoekvraagSchema } from "@/lib/rangschikking/zoekvraag";
import { vraagDelen } from "./vraag-delen";

const basis = { kenmerk: "WZ-1", gebied: { postcode: "5501", plaats: "Veldhoven", afstand: 30 } };
const belang = "moet" as const;

/** Every wish that a direction has, filled. */
const WENSEN = {
  uren: { min: 16, max: 24 }, werkEnDenkniveau: { min: 2, max: 4, belang }, talen: { lijst: [{ taal: "nld", mondeling: 3 }] }, onregelmatigWerk: { waarde: "nee", belang },
  kantoortijden: { waarde: "ja" }, contract: { codes: ["O", "B"] }, sector: { codes: ["01", "02", "03"] }, woorden: { woorden: ["tuin"] }, competenties: { codes: ["plannen"] },
  interesses: { woorden: ["dieren"] }, reistijd: { max: 45, belang }, rijbewijzen: { codes: ["B"] }, aanvang: { datum: "2026-12-01" }, vervoermiddelen: { codes: [1, 3] },
};

const vacatures = zoekvraagSchema.parse({ richting: "vacatures", ...basis, ...WENSEN, soortWerk: { soorten: ["stage"] }, zonderDiploma: {}, zonderErvaring: { belang } });
const werkzoekenden = zoekvraagSchema.parse({ richting: "werkzoekenden", ...basis, ...WENSEN });

describe("the question in words", () => {
  it("says the place, and every wish with moet or graag", () => {
    expect(vraagDelen(vacatures)).toMatchInlineSnapshot(`
      [
        "Veldhoven · 30 km",
        "Graag: 16 tot 24 uur",
        "Graag: auto of fiets",
        "Graag: stage",
        "Graag: tuin",
        "Graag: begint vanaf 1-12-2026",
        "Graag: onbepaalde tijd of bepaalde tijd",
        "Moet: geen onregelmatig werk",
        "Graag: kantoortijden",
        "Moet: niveau basisniveau tot en met mbo, havo of vwo",
        "Graag: zonder diploma",
        "Moet: zonder ervaring",
        "Graag: rijbewijs B",
        "Graag: Nederlands (spreken goed)",
        "Moet: hoogstens 45 minuten reizen",
        "Graag: Landbouw, natuur en visserij",
        "Graag: interesse in dieren",
        "Graag: competenties plannen",
      ]
    `);
  });

  it.each([
    ["vacatures", vacatures, vacatureZoekvraagSchema.shape],
    ["werkzoekenden", werkzoekenden, werkzoekendeZoekvraagSchema.shape],
  ] as const)("leaves no wish of %s out", (_, vraag, shape) => {
    const wensen = Object.keys(shape).filter((naam) => !["richting", "kenmerk", "beroepen", "gebied"].includes(naam) && naam in vraag);
    expect(vraagDelen(vraag)).toHaveLength(1 + wensen.length);
  });
});
