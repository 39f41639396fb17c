import { describe, expect, it } from "vitest";
import { parsePostcodes } from "./bestand";

const KOP = "pc4;woonplaats;gemeente;provincie;lat;lon";
const regels = (aantal: number): string[] => Array.from({ length: aantal }, (_, i) => `${1000 + i};Dorp ${i};Gemeente;Utrecht;52.1;5.1`);
const bestand = (rows: string[], kop = KOP): string => [kop, ...rows, ""].join("\r\n");

describe("parsePostcodes", () => {
  it("reads a whole file, BOM and Windows line ends included", () => {
    const result = parsePostcodes(`\uFEFF${bestand(regels(1200))}`);
    expect(result).toMatchObject({ ok: true });
    expect(result.ok && result.value[3]).toEqual({ pc4: 1003, plaats: "Dorp 3", gemeente: "Gemeente", provincie: "Utrecht", lat: 52.1, lon: 5.1 });
  });

  it.each([
    ["another header", bestand(regels(1200), "postcode;plaats"), "de eerste regel moet zijn"],
    ["a torn file", bestand(regels(12)), "maar 12 postcodes"],
    ["a missing column", bestand([...regels(1200), "9000;Dorp;Gemeente;Utrecht;52.1"]), "5 kolommen"],
    ["a point abroad", bestand([...regels(1200), "9000;Dorp;Gemeente;Utrecht;48.8;2.3"]), "ligt buiten Nederland"],
    ["no number", bestand([...regels(1200), "9000;Dorp;Gemeente;Utrecht;noord;5.1"]), "lat"],
    ["letters in the postcode", bestand([...regels(1200), "9000AB;Dorp;Gemeente;Utrecht;52.1;5.1"]), "vier cijfers"],
    ["the same postcode twice", bestand([...regels(1200), "1005;Dorp;Gemeente;Utrecht;52.1;5.1"]), "meer dan één keer"],
  ])("refuses %s in words", (_, text, melding) => {
    const result = parsePostcodes(text);
    expect(result.ok).toBe(false);
    expect(!result.ok && result.error[0]?.melding).toContain(melding);
  });
});
