import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { containsBsn, passesElfproef } from "@/lib/standaard/bsn";
import { vindKoprij } from "../kolommen/kop-herkennen";
import { collect } from "../lezen/testing/stroom";
import type { Cel, Tabelrij } from "../lezen/rij";
import { isBsnKolom } from "./bsn-kolommen";
import { createPseudoniemen, isPseudoniem } from "./pseudoniem";
import { schoonRijen } from "./schoonmaken";
import { leesBezwaar, leesToestemming, zegtWeigering } from "./toestemming";
import { createHmac } from "node:crypto";

// Test numbers that pass the elfproef; given to nobody.
const BSN = "999990019";
const NOG_EEN = "999990020";
const hash = (text: string): string => createHmac("sha256", "test").update(text).digest("hex");
const { id } = createPseudoniemen(hash, 1, "werkzoekenden");

async function* stroom(cellen: Cel[][]): AsyncGenerator<Tabelrij> {
  for (const [at, rij] of cellen.entries()) yield await Promise.resolve({ vorm: "tabel" as const, nummer: at + 1, cellen: rij });
}

async function schoon(...cellen: Cel[][]) {
  const { rijen, vondsten } = schoonRijen(stroom(cellen), id, (begin) => vindKoprij("werkzoekenden", begin).koppen);
  const gelezen = (await collect(rijen)).map(({ cellen: rij }) => rij);
  return { rijen: gelezen, vondsten: vondsten() };
}

describe("BSN in a table", () => {
  it("makes a stable pseudonymous id of one that fills a cell, and masks one in a text", async () => {
    const { rijen, vondsten } = await schoon(["Klantnummer", "Beroep", "Toelichting"], [BSN, "kok", `Belt soms. BSN ${BSN}.`], [Number(BSN), "kok", `9999.90.019 of 999 990 019`]);
    expect(rijen[1]).toEqual([id(BSN), "kok", "Belt soms. BSN [weggehaald]."]);
    expect(rijen[2]?.[0]).toBe(id(BSN));
    expect(rijen[2]?.[2]).toBe("[weggehaald] of [weggehaald]");
    expect(vondsten).toEqual([{ kolom: 0, kop: "Klantnummer", aantal: 2, rijen: [2, 3], kolomMetBsn: true }, { kolom: 2, kop: "Toelichting", aantal: 2, rijen: [2, 3], kolomMetBsn: false }]);
    expect(isPseudoniem(id(BSN))).toBe(true);
  });

  it("differs per organisation and soort", () => {
    const ids = [id(BSN), createPseudoniemen(hash, 2, "werkzoekenden").id(BSN), createPseudoniemen(hash, 1, "vacatures").id(BSN), id(NOG_EEN)];
    expect(new Set(ids).size).toBe(4);
  });

  it("takes mistyped numbers of a column of BSNs too, and those that lost a zero", async () => {
    const { rijen } = await schoon(["BSN", "Beroep", "Postcode"], ["999990018", "kok", "5503AB"], [12345678, "kok", "5503AB"]);
    expect(rijen.slice(1).every(([cel]) => isPseudoniem(String(cel)))).toBe(true);
  });

  it("leaves telephone, KvK, RSIN and codes alone", async () => {
    const tabel: Cel[][] = [["Klantnummer", "Telefoon", "KvK", "RSIN", "Beroepscode", "Beroep"], ["V-999990019", BSN, BSN, BSN, BSN, "kok"]];
    expect((await schoon(["Postcode", "Beroep"], [BSN, "kok"])).vondsten).toHaveLength(1);
    expect(await schoon(...tabel)).toEqual({ rijen: tabel, vondsten: [] });
  });

  it("calls a column one of BSNs when clearly more than one in eleven passes", () => {
    expect(isBsnKolom({ negen: 110, raak: 12 })).toBe(false);
    expect(isBsnKolom({ negen: 110, raak: 40 })).toBe(true);
    expect(isBsnKolom({ negen: 2, raak: 2 })).toBe(true);
    expect(isBsnKolom({ negen: 1, raak: 1 })).toBe(false);
  });

  it("lets none through in any cell that isn't exempt", async () => {
    const bsn = fc.integer({ min: 100_000_000, max: 999_999_900 }).map((n) => { let m = n; while (!passesElfproef(String(m))) m += 1; return String(m); }).filter((text) => text.length === 9);
    const omhulsel = fc.tuple(fc.string({ maxLength: 8 }), bsn, fc.string({ maxLength: 8 })).map((parts) => parts.join(fc.sample(fc.constantFrom(" ", "", ", "), 1)[0]));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(bsn, omhulsel, bsn.map(Number), bsn.map((text) => text.replace(/(...)(...)/, "$1.$2."))), { minLength: 1, maxLength: 6 }), async (cellen) => {
        const { rijen } = await schoon(["Klantnummer", "Beroep", "Opmerking"], ["x", ...cellen], cellen);
        for (const cel of rijen.flat()) expect(containsBsn(String(cel))).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

describe("consent", () => {
  it.each([["ja", "ja"], ["Nee", "nee"], ["n", "nee"], ["", "leeg"], ["Akkoord 12-3-2026", "ja"], ["12-03-2026", "ja"], ["ingetrokken", "nee"], ["geen toestemming", "nee"], ["niet akkoord", "nee"], ["geen bezwaar", "ja"], ["bezwaar", "nee"], ["onbekend", "leeg"], ["blauw", "onduidelijk"]])("%j is %s", (text, oordeel) => expect(leesToestemming(text)).toBe(oordeel));
  it.each([["", "ja"], ["nee", "ja"], ["geen bezwaar", "ja"], ["ja", "nee"], ["x", "nee"], ["12-3-2026", "nee"]])("objection %j: %s", (text, oordeel) => expect(leesBezwaar(text)).toBe(oordeel));
  it.each([["Maakt bezwaar tegen delen", true], ["bezwaar", true], ["toestemming: nee", true], ["heeft geen bezwaar tegen avonddienst", false], ["Geen bezwaar tegen delen", false], ["wil graag werken", false]])("in a remark %j: %s", (text, oordeel) => expect(zegtWeigering(text)).toBe(oordeel));
});
