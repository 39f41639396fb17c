import { expect, it } from "vitest";
import { withEigenWoorden } from "./eigen-woorden-kennis";

const rows = [{ code: "1", naam: "Kok", referentieCode: "1" }, { code: "2", naam: "patissier", referentieCode: "1" }, { code: "3", naam: "Ober", referentieCode: "3" }];
const kennis = new Map([["1", { code: "1", gewicht: 7, synoniemen: ["kookster"] }]]);

it("puts words with their referentieberoep, also for another name or an occupation of which nothing was known", () => {
  const found = withEigenWoorden(kennis, rows, [{ woord: "taartenbakker", code: "2" }, { woord: "serveerder", code: "3" }, { woord: "weg", code: "9" }]);
  expect(found.get("1")).toEqual({ code: "1", gewicht: 7, synoniemen: ["kookster", "taartenbakker"] });
  expect(found.get("3")?.synoniemen).toEqual(["serveerder"]);
  expect(found.size).toBe(2);
  expect(kennis.get("1")?.synoniemen).toEqual(["kookster"]);
});
