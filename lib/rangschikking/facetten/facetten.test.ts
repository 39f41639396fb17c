import { describe, expect, test } from "vitest";
import { MAGAZIJN, MAGAZIJN_WEBSHOP, SCHOONMAAK } from "../oordelen/beroepen";
import { AUTO, FIETS, OV, uur, vervoer } from "../oordelen/geval";
import { vacatureRij } from "../oordelen/voorbeeld";
import { facettenVan } from "./catalogus";
import { countGekozen, filterFacetten, indexFacetten, toggleFilter, type Filters } from "./filteren";
import { besteSplitsingen } from "./splitsen";

const rijen = [
  vacatureRij("a", { km: 3, ...uur(16, 32), ...vervoer(FIETS, OV), beroepen: [MAGAZIJN] }),
  vacatureRij("b", { km: 8, ...uur(40), ...vervoer(AUTO), beroepen: [MAGAZIJN_WEBSHOP] }),
  vacatureRij("c", { km: 8, ...uur(12), beroepen: [SCHOONMAAK] }),
  vacatureRij("d", {}),
];
const filter = (filters: Filters) => filterFacetten(indexFacetten(facettenVan("vacatures"), rijen), rijen, filters);
const keys = (filters: Filters) => filter(filters).over.map(({ key }) => key);
const tel = (filters: Filters, id: string) => Object.fromEntries(filter(filters).facetten.find((facet) => facet.id === id)?.opties.map(({ label, aantal }) => [label, aantal]) ?? []);

describe("facets", () => {
  test("count what choosing a value would leave, with onbekend as a value", () => {
    expect(tel({}, "vervoer")).toEqual({ Auto: 1, Fiets: 1, Ov: 1, Onbekend: 2 });
    expect(tel({}, "afstand")).toEqual({ "Tot 5 km": 1, "Tot 10 km": 3, "Tot 20 km": 3, "Tot 40 km": 3, Onbekend: 1 });
    expect(tel({}, "uren")).toEqual({ "Tot 16 uur": 1, "16 tot en met 24 uur": 1, "25 tot en met 32 uur": 1, "Meer dan 32 uur": 1, Onbekend: 1 });
    expect(tel({}, "beroep")).toEqual({ Magazijnmedewerker: 2, Schoonmaker: 1, Onbekend: 1 });
  });

  test("choose any within a facet and all facets together", () => {
    expect(keys({ vervoer: ["3", "1"] })).toEqual(["a", "b"]);
    expect(keys({ vervoer: ["3", "1"], uren: ["33-99"] })).toEqual(["b"]);
    expect(keys({ afstand: ["10"], vervoer: ["onbekend"] })).toEqual(["c"]);
    expect(keys({ afstand: [] })).toEqual(["a", "b", "c", "d"]);
  });

  test("a facet's own choice doesn't lower its counts, that of others does", () => {
    expect(tel({ vervoer: ["3"] }, "vervoer")).toEqual({ Auto: 1, Fiets: 1, Ov: 1, Onbekend: 2 });
    expect(tel({ vervoer: ["3"] }, "beroep")).toEqual({ Magazijnmedewerker: 1, Schoonmaker: 0, Onbekend: 0 });
  });

  test("values keep their place whatever is chosen elsewhere", () => {
    const order = (filters: Filters) => filter(filters).facetten.map(({ opties }) => opties.map(({ waarde }) => waarde));
    expect(order({ uren: ["0-15"] })).toEqual(order({}));
  });

  test("a value is chosen and let go", () => {
    const once = toggleFilter({}, "vervoer", "3");
    expect(once).toEqual({ vervoer: ["3"] });
    expect(countGekozen(toggleFilter(once, "uren", "0-15"))).toBe(2);
    expect(toggleFilter(once, "vervoer", "3")).toEqual({});
  });
});

test("what divides best is what leaves nearest to half, and only what VUM can be asked", () => {
  const many = Array.from({ length: 100 }, (_, index) => vacatureRij(String(index), { km: index % 4 === 0 ? 4 : 15, ...uur(index % 2 ? 12 : 40), ...vervoer(index % 2 ? AUTO : FIETS) }));
  const { facetten } = filterFacetten(indexFacetten(facettenVan("vacatures"), many), many, {});
  expect(besteSplitsingen(facetten, many.length).map(({ facet, label, over }) => `${facet}: ${label} ${over}`)).toEqual(["uren: Tot 16 uur 50", "afstand: Tot 5 km 25"]);
});
