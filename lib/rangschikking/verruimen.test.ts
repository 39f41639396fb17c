import { expect, test } from "vitest";
import { gekozen, MAGAZIJN, verwant, ORDERPICKER } from "./oordelen/beroepen";
import { vacaturesVraag } from "./oordelen/voorbeeld";
import { ruimereAfstand, verruim, verruimbaar } from "./verruimen";
import { versmal } from "./versmallen";
import { wijzigParameters, wijzigVraag } from "./vraag-wijzigen";
import { zoekvraagSchema } from "./zoekvraag";

const vraag = vacaturesVraag({
  beroepen: [...gekozen(MAGAZIJN), ...verwant(ORDERPICKER)],
  uren: { max: 24, belang: "moet" },
  vervoermiddelen: { codes: [3, 5], belang: "moet" },
  contract: { codes: ["B"], belang: "graag" },
  zonderDiploma: { belang: "moet" },
});

test("what leaves results out can be given up, one at a time", () => {
  expect(verruimbaar(vraag)).toEqual(["beroep", "afstand", "uren", "vervoer", "zonderDiploma"]);
  expect(verruim(vraag, "uren").uren).toEqual({ max: 24, belang: "graag" });
  expect(verruim(vraag, "vervoer").uren?.belang).toBe("moet");
  expect(verruim(vraag, "beroep").beroepen).toEqual([]);
  expect(verruim(vraag, "afstand").gebied.afstand).toBe(40);
  expect(verruim(vraag, "taal")).toBe(vraag);
});

test("a wider zoekvraag is one that can be asked", () => {
  for (const criterium of verruimbaar(vraag)) expect(zoekvraagSchema.safeParse(verruim(vraag, criterium)).success, criterium).toBe(true);
});

test.each([[0, 5], [5, 10], [10, 15], [20, 40], [100, 150], [150, 300], [999, 999]])("%i km becomes %i km", (from, to) => expect(ruimereAfstand(from)).toBe(to));

test("a smaller zoekvraag is one that can be asked", () => {
  expect(versmal(vraag, "afstand", "10").gebied.afstand).toBe(10);
  expect(versmal(vraag, "uren", "16-24").uren).toEqual({ min: 16, max: 24, belang: "moet" });
  expect(versmal(vraag, "niveau", "3").werkEnDenkniveau).toEqual({ min: 3, max: 3, belang: "moet" });
  expect(versmal(vraag, "onregelmatigWerk", "nee").onregelmatigWerk).toEqual({ waarde: "nee", belang: "moet" });
  expect(versmal(vraag, "beroep", "7737").beroepen.map(({ naam }) => naam)).toEqual(["Magazijnmedewerker"]);
  for (const [facet, waarde] of [["afstand", "x"], ["uren", "veel"], ["niveau", "9"], ["beroep", "1"], ["anders", "1"]] as const) expect(versmal(vraag, facet, waarde)).toBe(vraag);
});

test("a link carries a change there and back, and nothing else", () => {
  const lees = (text: string) => Object.fromEntries(new URLSearchParams(text));
  expect(wijzigParameters("id", { verruim: "uren" })).toBe("van=id&verruim=uren");
  expect(wijzigVraag(vraag, lees(wijzigParameters("id", { verruim: "uren" })))).toEqual(verruim(vraag, "uren"));
  expect(wijzigVraag(vraag, lees(wijzigParameters("id", { versmal: "afstand", waarde: "10" }))).gebied.afstand).toBe(10);
  for (const other of [{}, { verruim: "naam" }, { versmal: "uren" }, { verruim: ["uren"] }]) expect(wijzigVraag(vraag, other)).toBe(vraag);
});
