import { expect, it } from "vitest";
import { vacatureRij, vacaturesVraag, VANDAAG } from "./oordelen/voorbeeld";
import { uitlegPerCriterium } from "./uitleg";
import { countUitval } from "./uitval";

it("counts what each moet costs, and what would be back without it", () => {
  const vraag = vacaturesVraag({ uren: { max: 24, belang: "moet" }, contract: { codes: ["O"], belang: "moet" }, onregelmatigWerk: { waarde: "nee" } });
  const voltijd = { urenMin: 40, urenMax: 40 };
  const rijen = [vacatureRij("a", voltijd), vacatureRij("b", { ...voltijd, contracten: ["B"] }), vacatureRij("c", { contracten: ["O"], onregelmatigWerk: true }), vacatureRij("d")];
  expect(countUitval(vraag, rijen, { vandaag: VANDAAG })).toEqual([
    { criterium: "uren", afgevallen: 2, alleenHierdoor: 1 },
    { criterium: "contract", afgevallen: 1, alleenHierdoor: 0 },
  ]);
});

it("explains every criterion of a direction, and none of the other", () => {
  expect(uitlegPerCriterium("vacatures")).toHaveLength(20);
  expect(uitlegPerCriterium("werkzoekenden").map(({ criterium }) => criterium)).not.toContain("sluiting");
  expect(uitlegPerCriterium("vacatures").filter(({ altijd }) => altijd).map(({ criterium }) => criterium)).toEqual(["afstand", "sluiting"]);
});
