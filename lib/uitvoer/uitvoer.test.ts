import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { neutralise, toCsv } from "./csv";
import type { Uitvoer } from "./werkblad";
import { toSerial, toXlsx } from "./xlsx";

const uitvoer: Uitvoer = {
  herkomst: { kenmerk: "WZ-1 & co", gevraagdOp: "2026-11-22", uitgevoerdOp: "2026-11-23", verwijderenVoor: "2026-11-29" },
  vraag: [["Gebied", "Veldhoven · 30 km"]],
  resultaten: {
    naam: "Resultaten",
    kolommen: [{ kop: "Plaats", type: "getal" }, { kop: "Titel", type: "tekst" }, { kop: "Sluit", type: "datum" }],
    rijen: [[1, '=HYPERLINK("x")', "2026-12-01"], [2, "constructor", null], [3, "__proto__ <b>\u0000;\"x\"", "ooit"]],
  },
  details: { naam: "Details", kolommen: [{ kop: "Plaats", type: "getal" }, { kop: "Telefoonnummer", type: "tekst" }], rijen: [[2, "+31 6"]] },
};

async function parts(): Promise<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(await toXlsx(uitvoer))).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe("xlsx", () => {
  it("has the question, typed cells, a frozen and filterable heading, and its mark on every page", async () => {
    const files = await parts();
    expect(files["xl/workbook.xml"]).toMatch(/Vraag.*Resultaten.*Details/s);
    const resultaten = files["xl/worksheets/sheet2.xml"] ?? "";
    expect(resultaten).toContain(`<v>${toSerial("2026-12-01")}</v>`);
    expect(resultaten).toMatch(/<pane [^>]*ySplit="1"[^>]*/);
    expect(resultaten).not.toContain("<f>");
    expect(resultaten).toContain("verwijderen voor 29-11-2026");
    expect(resultaten).toContain("WZ-1 &amp;&amp; co");
    expect(files["xl/tables/table1.xml"]).toContain('<autoFilter ref="A1:C4"');
    expect(files["xl/workbook.xml"]).toContain("_xlnm.Print_Titles");
  });

  it("keeps texts as texts, also those that mean something to a program, and leaves out what XML can't hold", async () => {
    const strings = (await parts())["xl/sharedStrings.xml"] ?? "";
    expect(strings).toContain("=HYPERLINK(&quot;x&quot;)");
    expect(strings).toContain("<t>constructor</t>");
    expect(strings).toContain("__proto__ &lt;b&gt;;");
    expect(strings).not.toContain("\u0000");
    expect(strings).not.toContain("[native code]");
  });

  it("counts days as Excel does", () => {
    expect(toSerial("1900-03-01")).toBe(61);
    expect(toSerial("2026-11-22")).toBe(46348);
    expect(toSerial("ooit")).toBeNull();
  });
});

describe("csv", () => {
  it("has a BOM, semicolons, the details behind their row and its mark in every row", () => {
    const csv = toCsv(uitvoer);
    expect(csv.startsWith("\uFEFFPlaats;Titel;Sluit;Telefoonnummer;Kenmerk;Gevraagd op;Verwijderen voor\r\n")).toBe(true);
    const { data } = Papa.parse<string[]>(csv.slice(1), { delimiter: ";", skipEmptyLines: true });
    expect(data[1]).toEqual(["1", `'=HYPERLINK("x")`, "01-12-2026", "", "WZ-1 & co", "22-11-2026", "29-11-2026"]);
    expect(data[2]?.slice(1, 4)).toEqual(["constructor", "", "'+31 6"]);
    expect(data[3]?.[1]).toBe("__proto__ <b>\u0000;\"x\"");
  });

  it("never gives a spreadsheet something to execute, and loses nothing else", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.constantFrom("=1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1", "＝1")), (text) => {
      const veilig = neutralise(text);
      expect(veilig).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      expect(veilig.replace(/^'/, "")).toBe(text.replace(/^'/, ""));
    }));
  });
});
