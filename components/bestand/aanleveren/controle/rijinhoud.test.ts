import { expect, it } from "vitest";
import { inhoudVan } from "./rijinhoud";

it("shows what a remark is about first, leaves out what is empty, and names columns without heading", () => {
  const meldingen = [
    { ernst: "waarschuwing", kolom: 2, veld: "Vervoer", code: "niet_begrepen", melding: "…" },
    { ernst: "fout", kolom: 3, veld: "Postcode", code: "postcode", melding: "…" },
  ] as const;
  expect(inhoudVan({ cellen: ["C1", null, "vliegtuig", null, true], velden: [], meldingen }, ["Nummer", "Naam", "Vervoer", "Postcode"])).toEqual([
    { kop: "Postcode", waarde: "", ernst: "fout" },
    { kop: "Vervoer", waarde: "vliegtuig", ernst: "waarschuwing" },
    { kop: "Nummer", waarde: "C1", ernst: undefined },
    { kop: "kolom E", waarde: "ja", ernst: undefined },
  ]);
});

it("shows the attributes when there are no cells", () =>
  expect(inhoudVan({ cellen: [], velden: [{ label: "Postcode", waarde: "5501AB" }], meldingen: [] }, [])).toEqual([{ kop: "Postcode", waarde: "5501AB", ernst: undefined }]));
