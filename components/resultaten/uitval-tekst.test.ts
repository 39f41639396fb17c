import { expect, test } from "vitest";
import { gekozen, MAGAZIJN } from "@/lib/rangschikking/oordelen/beroepen";
import { vacaturesVraag } from "@/lib/rangschikking/oordelen/voorbeeld";
import { verruimingen } from "./uitval-tekst";

test("what costs most comes first, what only the exchange knows last", () => {
  const vraag = vacaturesVraag({ beroepen: gekozen(MAGAZIJN), uren: { max: 24, belang: "moet" }, vervoermiddelen: { codes: [3], belang: "moet" } });
  expect(verruimingen(vraag, [{ criterium: "uren", afgevallen: 12, alleenHierdoor: 9 }, { criterium: "vervoer", afgevallen: 1, alleenHierdoor: 1 }])).toEqual([
    { criterium: "uren", actie: "Zet uren per week op graag", kost: "12 resultaten vallen hierdoor af, waarvan 9 door niets anders." },
    { criterium: "vervoer", actie: "Zet vervoer op graag", kost: "1 resultaat valt alleen hierdoor af." },
    { criterium: "beroep", actie: "Zoek zonder beroep", kost: null },
    { criterium: "afstand", actie: "Zoek tot 40 km in plaats van 20", kost: null },
  ]);
});
